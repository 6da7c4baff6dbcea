// SPDX-License-Identifier: MPL-2.0
#include "sentences/causes.hpp"

#include "sentences/sentence.hpp"

namespace offhook::sentences {

namespace {

struct Cause {
    std::errc code;
    Sentence<> sentence;
};
constexpr auto causes = std::to_array<Cause>({
    {std::errc::no_such_file_or_directory, {"No such file or directory", "Datei oder Ordner fehlt"}},
    {std::errc::permission_denied, {"Permission denied", "keine Berechtigung"}},
    {std::errc::operation_not_permitted, {"Operation not permitted", "nicht erlaubt"}},
    {std::errc::read_only_file_system, {"Read-only file system", "schreibgeschützter Datenträger"}},
    {std::errc::no_space_on_device, {"No space left on device", "kein Platz mehr auf dem Datenträger"}},
    {std::errc::file_too_large, {"File too large", "Datei zu groß"}},
    {std::errc::not_a_directory, {"Not a directory", "kein Ordner"}},
    {std::errc::is_a_directory, {"Is a directory", "ein Ordner"}},
    {std::errc::io_error, {"Input/output error", "Fehler des Datenträgers"}},
});

} // namespace

std::string cause_text(Language language, const std::error_code& cause) {
    for (const auto& [code, sentence] : causes) {
        if (cause == code) {
            return std::string(sentence(language));
        }
    }
    return cause.message();
}

} // namespace offhook::sentences
