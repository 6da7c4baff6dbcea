// SPDX-License-Identifier: MPL-2.0
#include "terminal/usage_text.hpp"

#include "sentences/command_line/usage.hpp"
#include "terminal/language_of_user.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::program {

namespace {

namespace texts = sentences::usage;

std::string text(const sentences::Sentence<>& sentence) {
    return std::string(for_person(sentence));
}

class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter() {
        for (const auto* const words : {&texts::usage, &texts::options, &texts::positionals, &texts::options_place,
                                        &texts::subcommand_place, &texts::required_mark}) {
            label(std::string((*words)(Language::english)), text(*words));
        }
    }

    std::string make_group(std::string group, bool is_positional,
                           std::vector<const CLI::Option*> options) const override {
        return CLI::Formatter::make_group(get_label(group), is_positional, std::move(options));
    }
};

/// What CLI11 says is wrong. It has English sentences alone, which tell what they are about at a certain place.
std::string fault_for_person(const CLI::Error& error) {
    const std::string_view told = error.what();
    const std::string kind = error.get_name();
    const std::size_t colon = std::min(told.find(": "), told.size());
    const std::string_view subject = told.substr(0, colon);
    const std::string_view detail = told.substr(std::min(colon + 2, told.size()));
    if (told == texts::command_missing(Language::english)) {
        return text(texts::command_missing);
    }
    if (constexpr std::string_view is_required = " is required";
        kind == "RequiredError" && told.ends_with(is_required)) {
        return for_person(texts::missing, told.substr(0, told.size() - is_required.size()));
    }
    if (kind == "ExtrasError") {
        return for_person(told.starts_with("The following arguments") ? texts::several_not_expected
                                                                      : texts::one_not_expected,
                          detail);
    }
    if (kind == "ValidationError") {
        return for_person(texts::value_refused, subject, detail);
    }
    if (kind == "ArgumentMismatch" && !detail.empty()) {
        return for_person(texts::wrong_number_of_values, subject, detail);
    }
    return std::string(told);
}

} // namespace

void speak_language_of_person(CLI::App& app) {
    app.formatter(std::make_shared<HelpFormatter>());
    app.group(text(texts::subcommands));
    app.set_help_flag("-h,--help", text(texts::help));
    app.failure_message([](const CLI::App* program, const CLI::Error& error) {
        return fault_for_person(error) + '\n' + for_person(texts::more_with_help, program->get_help_ptr()->get_name()) +
               '\n';
    });
}

} // namespace offhook::program
