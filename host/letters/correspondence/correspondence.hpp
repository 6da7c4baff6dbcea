// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/conversation.hpp"
#include "letters/correspondence/person_name.hpp"

#include <optional>
#include <string>
#include <vector>

namespace offhook::letters {

/// Who the letter goes to.
struct Correspondent {
    std::string address;            ///< as draft::Participant tells it; may be empty
    std::optional<PersonName> name; ///< none where the letter can't greet by name
    bool several = false;           ///< the draft goes to more than one person, and it can't be told who is meant
};

/// What a letter can take from the mails it answers. Points into the conversation, which must outlive it.
struct Correspondence {
    const draft::Draft* draft = nullptr;
    std::u16string quoted;                        ///< the words that the draft quotes
    std::vector<const draft::EarlierMail*> mails; ///< that were told, newest first, at most 20
    std::size_t mails_in_thread = 0;              ///< all of them
    Correspondent correspondent;
};

/// Sorts a conversation out. Linear in its size.
Correspondence read_correspondence(const draft::Conversation& conversation);

} // namespace offhook::letters
