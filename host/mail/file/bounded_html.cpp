// SPDX-License-Identifier: MPL-2.0
#include "mail/file/bounded_html.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace offhook::mail {

namespace {

constexpr std::size_t most_open = 200;
constexpr std::size_t most_elements = 300'000;
constexpr std::size_t longest_name = 12;
constexpr std::size_t longest_value = 2000;

enum class Kind {
    breaks,    ///< has no end tag
    block,     ///< may stand in itself
    paragraph, ///< ends where any block begins
    item,      ///< ends where the next begins, within its list
    row,       ///< the same within its table
    cell,
    list,
    table,
    words, ///< kept only where it is hidden or a signature
    raw,   ///< left out with all it holds
};

struct Element {
    std::string_view name;
    Kind kind;
};

constexpr std::array<Element, 51> elements = {
    {{"br", Kind::breaks},      {"hr", Kind::breaks},     {"p", Kind::paragraph},      {"h1", Kind::block},
     {"h2", Kind::block},       {"h3", Kind::block},      {"h4", Kind::block},         {"h5", Kind::block},
     {"h6", Kind::block},       {"div", Kind::block},     {"blockquote", Kind::block}, {"pre", Kind::block},
     {"address", Kind::block},  {"article", Kind::block}, {"aside", Kind::block},      {"center", Kind::block},
     {"fieldset", Kind::block}, {"figure", Kind::block},  {"footer", Kind::block},     {"form", Kind::block},
     {"header", Kind::block},   {"main", Kind::block},    {"nav", Kind::block},        {"section", Kind::block},
     {"ul", Kind::list},        {"ol", Kind::list},       {"dl", Kind::list},          {"menu", Kind::list},
     {"li", Kind::item},        {"dt", Kind::item},       {"dd", Kind::item},          {"table", Kind::table},
     {"tr", Kind::row},         {"td", Kind::cell},       {"th", Kind::cell},          {"caption", Kind::cell},
     {"span", Kind::words},     {"font", Kind::words},    {"a", Kind::words},          {"b", Kind::words},
     {"i", Kind::words},        {"small", Kind::words},   {"script", Kind::raw},       {"style", Kind::raw},
     {"title", Kind::raw},      {"iframe", Kind::raw},    {"object", Kind::raw},       {"select", Kind::raw},
     {"template", Kind::raw},   {"svg", Kind::raw},       {"math", Kind::raw}}};

bool is_letter(char character) {
    return lower_case(character) >= 'a' && lower_case(character) <= 'z';
}

bool is_white(char character) {
    return static_cast<unsigned char>(character) <= ' ';
}

struct Tag {
    std::string name; ///< lower case, cut
    bool closing = false;
    bool hidden = false;
    bool signature = false;
    std::size_t end = 0; ///< behind the ">"
};

/// Takes in one attribute: its name and value in lower case, without spaces, cut.
void note_attribute(Tag& tag, std::string_view name, std::string_view value) {
    if (name == "hidden") {
        tag.hidden = true;
    } else if (name == "style") {
        tag.hidden = tag.hidden || value.find("display:none") != std::string_view::npos;
    } else if (name == "class") {
        tag.signature = tag.signature || value == "moz-signature" || value == "gmail_signature";
    } else if (name == "id") {
        tag.signature = tag.signature || value == "signature" || value == "ms-outlook-mobile-signature";
    }
}

/// Reads the tag that begins at `at`: a "<" with a letter, or with "/" and a letter, behind it.
Tag read_tag(std::string_view html, std::size_t at) {
    Tag tag;
    ++at;
    if (html[at] == '/') {
        tag.closing = true;
        ++at;
    }
    for (; at < html.size() && html[at] != '>' && html[at] != '/' && !is_white(html[at]); ++at) {
        if (tag.name.size() <= longest_name) {
            tag.name += lower_case(html[at]);
        }
    }
    while (at < html.size() && html[at] != '>') {
        if (is_white(html[at]) || html[at] == '/') {
            ++at;
            continue;
        }
        std::string name;
        std::string value;
        for (; at < html.size() && html[at] != '>' && html[at] != '=' && html[at] != '/' && !is_white(html[at]); ++at) {
            if (name.size() <= longest_name) {
                name += lower_case(html[at]);
            }
        }
        while (at < html.size() && is_white(html[at])) {
            ++at;
        }
        if (at < html.size() && html[at] == '=') {
            ++at;
            while (at < html.size() && is_white(html[at])) {
                ++at;
            }
            char quote = 0;
            if (at < html.size() && (html[at] == '"' || html[at] == '\'')) {
                quote = html[at++];
            }
            for (; at < html.size(); ++at) {
                if (quote != 0 ? html[at] == quote : html[at] == '>' || is_white(html[at])) {
                    break;
                }
                if (value.size() < longest_value && !is_white(html[at])) {
                    value += lower_case(html[at]);
                }
            }
            if (quote != 0 && at < html.size()) {
                ++at;
            }
        }
        note_attribute(tag, name, value);
    }
    tag.end = std::min(at + 1, html.size());
    return tag;
}

class Tamer {
public:
    explicit Tamer(std::string_view html) : html_(html) {
        result_.reserve(std::min<std::size_t>(html.size(), 1 << 20));
    }

    std::string tame() {
        std::size_t at = 0;
        while (at < html_.size()) {
            const auto open = std::min(html_.find('<', at), html_.size());
            result_ += html_.substr(at, open - at);
            at = open == html_.size() ? open : read_markup(open);
        }
        return std::move(result_);
    }

private:
    std::size_t read_markup(std::size_t at) {
        const auto rest = html_.substr(at);
        // "<!doctype", "<?xml", and "</" that begins no end tag, are comments to a parser.
        const bool stray = rest.starts_with("</") && rest.size() > 2 && !is_letter(rest[2]);
        if (rest.starts_with("<!") || rest.starts_with("<?") || stray) {
            const bool comment = rest.starts_with("<!--");
            const auto end = comment ? html_.find("-->", at + 2) : html_.find('>', at);
            return end == std::string_view::npos ? html_.size() : end + (comment ? 3 : 1);
        }
        const bool tag_starts =
            rest.size() > 1 && (is_letter(rest[1]) || (rest[1] == '/' && rest.size() > 2 && is_letter(rest[2])));
        if (!tag_starts) {
            result_ += "&lt;";
            return at + 1;
        }
        const auto tag = read_tag(html_, at);
        const auto* element = std::find_if(elements.begin(), elements.end(),
                                           [&](const Element& known) { return known.name == tag.name; });
        if (element == elements.end()) {
            return tag.end;
        }
        if (element->kind == Kind::raw) {
            return tag.closing ? tag.end : behind_raw(tag);
        }
        if (tag.closing) {
            close(*element);
        } else {
            open(*element, tag);
        }
        return tag.end;
    }

    /// Behind the end tag of an element whose content is no text of the mail.
    std::size_t behind_raw(const Tag& tag) const {
        const auto closing = "</" + tag.name;
        for (auto at = html_.find("</", tag.end); at != std::string_view::npos; at = html_.find("</", at + 2)) {
            const auto name = html_.substr(at, closing.size());
            if (std::equal(name.begin(), name.end(), closing.begin(), closing.end(),
                           [](char left, char right) { return lower_case(left) == right; })) {
                return std::min(html_.find('>', at), html_.size() - 1) + 1;
            }
        }
        return html_.size();
    }

    void open(const Element& element, const Tag& tag) {
        if (opened_ >= most_elements) {
            return;
        }
        if (element.kind == Kind::breaks) {
            ++opened_;
            result_ += element.name == "br" ? "<br>" : "<hr>";
            return;
        }
        if (element.kind == Kind::words && !tag.hidden && !tag.signature) {
            return;
        }
        if (element.kind != Kind::words) {
            end_implied(element.kind);
        }
        if (open_.size() >= most_open) {
            return;
        }
        ++opened_;
        open_.push_back(&element);
        result_ += '<';
        // Formatting elements have rules of their own, which a plain span has not.
        result_ += element.kind == Kind::words ? "span" : element.name;
        result_ += tag.hidden ? " hidden" : "";
        result_ += tag.signature ? " class=\"signature\"" : "";
        result_ += '>';
    }

    /// Closes what ends by itself where an element of this kind begins.
    void end_implied(Kind kind) {
        if (!open_.empty() && open_.back()->kind == Kind::paragraph) {
            pop_to(open_.size() - 1);
        }
        if (kind != Kind::item && kind != Kind::row && kind != Kind::cell) {
            return;
        }
        for (auto at = open_.size(); at > 0; --at) {
            const auto found = open_[at - 1]->kind;
            if (found == Kind::table || (kind == Kind::item && (found == Kind::list || found == Kind::cell))) {
                return;
            }
            if (found == kind) {
                pop_to(at - 1);
                return;
            }
            if (kind == Kind::cell && found == Kind::row) {
                return;
            }
        }
    }

    void close(const Element& element) {
        for (auto at = open_.size(); at > 0; --at) {
            if (open_[at - 1] == &element) {
                pop_to(at - 1);
                return;
            }
            // An element outside a cell is not closed from within it.
            if ((open_[at - 1]->kind == Kind::cell && element.kind != Kind::row && element.kind != Kind::table) ||
                open_[at - 1]->kind == Kind::table) {
                return;
            }
        }
    }

    void pop_to(std::size_t count) {
        while (open_.size() > count) {
            result_ += "</";
            result_ += open_.back()->kind == Kind::words ? "span" : open_.back()->name;
            result_ += '>';
            open_.pop_back();
        }
    }

    std::string_view html_;
    std::string result_;
    std::vector<const Element*> open_;
    std::size_t opened_ = 0;
};

} // namespace

std::string bounded_html(std::string_view html) {
    return Tamer(html).tame();
}

} // namespace offhook::mail
