// SPDX-License-Identifier: MPL-2.0
#include "draft/earlier_mail.hpp"

#include <algorithm>
#include <utility>

namespace offhook::draft {

EarlierMail::EarlierMail(Participant sender, const OwnAddresses& own_addresses,
                         const std::vector<mail::HeaderField>& fields, bool automatic)
    : from(std::move(sender)), own(own_addresses.contains(from)), origin(mail::origin_of(from.identity(), fields)) {
    if (automatic) {
        origin = std::max(origin, mail::Origin::program);
    }
}

} // namespace offhook::draft
