// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "letters/correspondence/named_address.hpp"
#include "letters/correspondence/person_name.hpp"
#include "protocol/request.hpp"

#include <optional>
#include <string>
#include <vector>

namespace offhook::letters {

/// One earlier mail, its parts told apart.
struct EarlierMail {
    NamedAddress from;
    bool by_writer = false;
    std::u16string own;       ///< the own words of who sent it
    std::u16string signature; ///< may be empty
};

/// Who the letter goes to.
struct Correspondent {
    std::u16string address;         ///< folded; may be empty
    std::optional<PersonName> name; ///< none where the letter can't greet by name
    bool several = false;           ///< the draft goes to more than one person, and it can't be told who is meant
};

/// What a letter can take from the mails it answers.
struct Correspondence {
    std::u16string draft;            ///< the draft's text, offsets as in the request
    std::u16string draft_own;        ///< the writer's own words in it
    std::u16string quoted;           ///< the words that the draft quotes
    std::vector<EarlierMail> mails;  ///< newest first, at most 20
    std::size_t mails_in_thread = 0; ///< all of them
    NamedAddress writer;
    Correspondent correspondent;
};

/// Sorts a request's mails out. Linear in its size; of each earlier mail 64 Ki code units are read.
Correspondence read_correspondence(const protocol::DraftRequest& request);

} // namespace offhook::letters
