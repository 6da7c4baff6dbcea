// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "rules/checks/checks.hpp"
#include "text/language/language.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace offhook::rules {

namespace {

class TextCheck {
public:
    TextCheck(const Pack& pack, std::vector<Problem>& problems) : pack_(pack), problems_(problems) {}

    void check_header() {
        for (const auto& [name, text] : {std::pair("id", &pack_.id), std::pair("version", &pack_.version),
                                         std::pair("author", &pack_.author), std::pair("licence", &pack_.licence)}) {
            refuse_empty(name, *text, 1);
        }
    }

    void check(const Rule& rule) {
        refuse_empty("id", rule.id, rule.line);
        refuse_empty("frame", rule.frame, rule.line);
        if (pack_.subject != Subject::modality) {
            refuse_empty("reason.de", rule.reason_de, rule.line);
            refuse_empty("reason.en", rule.reason_en, rule.line);
        }
        check_reasons(rule);
        warn_of_language("wording", {rule.wording, rule.line});
        for (const auto* const examples : {&rule.matches, &rule.spares}) {
            for (const SourceText& example : *examples) {
                refuse_empty("matches and spares", example.text, example.line);
                warn_of_language("matches and spares", example);
            }
        }
    }

private:
    static bool is_in(std::string_view text, Language language) {
        return text::detect_language(to_utf16(text)).language == language;
    }

    void refuse_empty(std::string_view field, std::string_view text, std::uint32_t line) {
        if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
            problems_.push_back({pack_.file, line, fmt::format("A text of “{}” is empty; write one.", field)});
        }
    }

    void check_reasons(const Rule& rule) {
        if (!rule.reason_de.empty() && rule.reason_de == rule.reason_en) {
            problems_.push_back(
                {pack_.file, rule.line,
                 fmt::format("The reasons of the rule “{}” are the same text in both languages; translate one.",
                             rule.id)});
            return;
        }
        if (is_in(rule.reason_de, Language::english)) {
            problems_.push_back({pack_.file, rule.line,
                                 fmt::format("reason.de of the rule “{}” is English; write it in German.", rule.id)});
        }
        if (is_in(rule.reason_en, Language::german)) {
            problems_.push_back({pack_.file, rule.line,
                                 fmt::format("reason.en of the rule “{}” is German; write it in English.", rule.id)});
        }
    }

    void warn_of_language(std::string_view field, const SourceText& text) {
        const Language other = pack_.language == Language::german ? Language::english : Language::german;
        if (is_in(text.text, other)) {
            problems_.push_back(
                {pack_.file, text.line,
                 fmt::format("“{}” in “{}” has words of the other language; rules see texts of their own alone.",
                             text.text, field),
                 true});
        }
    }

    const Pack& pack_;
    std::vector<Problem>& problems_;
};

} // namespace

void check_texts(const Pack& pack, std::vector<Problem>& problems) {
    TextCheck texts(pack, problems);
    texts.check_header();
    for (const Rule& rule : pack.rules) {
        texts.check(rule);
    }
}

} // namespace offhook::rules
