// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "base/locale.hpp"

#include <string>
#include <vector>

namespace offhook::audit {

/// "25 Nov 2026" or "25.11.2026"; from one day to another, the shorter way; "no date" for 0.
std::string day_text(Language language, Time time);
std::string days_text(Language language, Time first, Time last);

/// "12" or "12+" for the row of TurnsCount with this index.
std::string turns_text(std::size_t index, std::size_t rows);

/// A name with its address, or the one that there is. Control characters are blanks.
std::string person_text(const Person& person);

/// Who else took part: "Jane Roe, Max Hill and 3 others".
std::string people_text(Language language, const Thread& thread);

/// A subject on one line; "(no subject)" where it is empty.
std::string subject_text(Language language, const Thread& thread);

/// The reason of a long thread, told after the fact.
std::string long_thread_reason(Language language, const Thread& thread);

/// The sentence that tells the result first.
std::string result_sentence(Language language, const Report& report);

/// What was left out or could not be read, a sentence each; empty where all was read.
std::vector<std::string> notes(Language language, const Report& report);

/// How the figures are to be understood: what counts, and the typing speed.
std::vector<std::string> method_sentences(Language language, const Options& options);

} // namespace offhook::audit
