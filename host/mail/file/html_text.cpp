// SPDX-License-Identifier: MPL-2.0
#include "mail/file/html_text.hpp"

#include "mail/file/bounded_html.hpp"
#include "mail/file/charset.hpp"
#include "mail/file/text_writer.hpp"

#include <gumbo.h>

#include <memory>
#include <vector>

namespace offhook::mail {

namespace {

/// gumbo_destroy_output wants the options that the tree was made with.
struct DestroyOutput {
    void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

enum class Shape {
    inline_words,
    block,     ///< lines of its own
    paragraph, ///< an empty line before and behind
    item,
    cell,
    list,
    quote,
    preformatted,
    line_break,
    rule,
    skipped,
};

Shape shape_of(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_HEAD:
        return Shape::skipped;
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_DL:
        return Shape::paragraph;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_MENU:
        return Shape::list;
    case GUMBO_TAG_LI:
        return Shape::item;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return Shape::cell;
    case GUMBO_TAG_BLOCKQUOTE:
        return Shape::quote;
    case GUMBO_TAG_PRE:
        return Shape::preformatted;
    case GUMBO_TAG_BR:
        return Shape::line_break;
    case GUMBO_TAG_HR:
        return Shape::rule;
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_CAPTION:
        return Shape::block;
    default:
        return Shape::inline_words;
    }
}

bool has_attribute(const GumboElement& element, const char* name) {
    return gumbo_get_attribute(&element.attributes, name) != nullptr;
}

/// The first text inside, without spaces; looks at a bounded number of nodes.
std::string_view first_words(const GumboNode& node) {
    const auto* here = &node;
    for (int step = 0; step < 20; ++step) {
        if (here->type == GUMBO_NODE_TEXT) {
            return here->v.text.text;
        }
        if (here->type != GUMBO_NODE_ELEMENT) {
            return {};
        }
        const auto& children = here->v.element.children;
        const GumboNode* next = nullptr;
        for (unsigned at = 0; at < children.length && next == nullptr; ++at) {
            const auto* child = static_cast<const GumboNode*>(children.data[at]);
            if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEXT) {
                next = child;
            }
        }
        if (next == nullptr) {
            return {};
        }
        here = next;
    }
    return {};
}

/// Walks the tree without recursion: HTML may be nested as deep as it likes.
class Walker {
public:
    explicit Walker(TextWriter& writer) : writer_(writer) {}

    void walk(const GumboNode& root) {
        enter(root);
        while (!open_.empty() && !writer_.full()) {
            auto& top = open_.back();
            const auto& children =
                top.node->type == GUMBO_NODE_DOCUMENT ? top.node->v.document.children : top.node->v.element.children;
            if (top.next < children.length) {
                const auto* child = static_cast<const GumboNode*>(children.data[top.next++]);
                enter(*child);
            } else {
                const auto done = top;
                open_.pop_back();
                leave(done);
            }
        }
    }

private:
    struct Open {
        const GumboNode* node;
        Shape shape;
        unsigned next = 0;
        unsigned items = 0;   ///< of a list
        bool ordered = false; ///< the list has numbers
    };

    void enter(const GumboNode& node) {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            writer_.words(node.v.text.text);
            return;
        case GUMBO_NODE_DOCUMENT:
            open_.push_back({&node, Shape::block});
            return;
        case GUMBO_NODE_ELEMENT:
            break;
        default:
            return;
        }
        const auto& element = node.v.element;
        const auto shape = shape_of(element.tag);
        if (shape == Shape::skipped || has_attribute(element, "hidden")) {
            return;
        }
        Open open{&node, shape};
        switch (shape) {
        case Shape::block:
            writer_.new_line();
            break;
        case Shape::paragraph:
            writer_.new_paragraph();
            break;
        case Shape::list:
            if (lists_++ == 0) {
                writer_.new_paragraph();
            } else {
                writer_.new_line();
            }
            open.ordered = element.tag == GUMBO_TAG_OL;
            break;
        case Shape::item:
            begin_item();
            break;
        case Shape::cell:
            writer_.gap();
            break;
        case Shape::quote:
            writer_.begin_quote();
            break;
        case Shape::preformatted:
            writer_.new_paragraph();
            writer_.begin_preformatted();
            break;
        case Shape::line_break:
            writer_.line_break();
            return;
        case Shape::rule:
            writer_.new_line();
            writer_.words("---");
            writer_.new_line();
            return;
        default:
            break;
        }
        if (has_attribute(element, "class")) { // only signatures keep it
            writer_.new_line();
            if (!first_words(node).starts_with("--")) {
                writer_.signature_line();
            }
        }
        open_.push_back(open);
    }

    void begin_item() {
        writer_.new_line();
        for (auto list = open_.rbegin(); list != open_.rend(); ++list) {
            if (list->shape != Shape::list) {
                continue;
            }
            ++list->items;
            writer_.words(list->ordered ? std::to_string(list->items) + ". " : "- ");
            return;
        }
    }

    void leave(const Open& open) {
        switch (open.shape) {
        case Shape::block:
        case Shape::item:
            writer_.new_line();
            break;
        case Shape::cell:
            writer_.gap();
            break;
        case Shape::paragraph:
            writer_.new_paragraph();
            break;
        case Shape::list:
            if (--lists_ == 0) {
                writer_.new_paragraph();
            } else {
                writer_.new_line();
            }
            break;
        case Shape::quote:
            writer_.end_quote();
            writer_.new_paragraph();
            break;
        case Shape::preformatted:
            writer_.end_preformatted();
            writer_.new_paragraph();
            break;
        default:
            break;
        }
    }

    TextWriter& writer_;
    std::vector<Open> open_;
    unsigned lists_ = 0;
};

} // namespace

std::string html_to_text(std::string_view html, std::size_t most) {
    const auto tame = bounded_html(html);
    TextWriter writer(most);
    const std::unique_ptr<GumboOutput, DestroyOutput> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, tame.data(), tame.size()));
    if (output) {
        Walker(writer).walk(*output->document);
    }
    // Gumbo counts in int: "&#4294967299…;" overflows and gives bytes that are no character.
    return repaired_utf8(writer.take());
}

} // namespace offhook::mail
