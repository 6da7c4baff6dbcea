// SPDX-License-Identifier: MPL-2.0
// Reads every mail of an mbox file with GMime and does nothing with it: what `offhook audit` is measured against.

#include <gmime/gmime.h>

#include <cstdio>

int main(int argument_count, char** arguments) {
    if (argument_count != 2) {
        std::fprintf(stderr, "usage: %s MBOX\n", arguments[0]);
        return 2;
    }
    g_mime_init();
    GMimeStream* const stream = g_mime_stream_fs_open(arguments[1], 0, 0, nullptr);
    if (stream == nullptr) {
        std::perror(arguments[1]);
        return 1;
    }
    GMimeParser* const parser = g_mime_parser_new_with_stream(stream);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MBOX);
    int mails = 0;
    while (g_mime_parser_eos(parser) == FALSE) {
        if (GMimeMessage* const message = g_mime_parser_construct_message(parser, nullptr)) {
            ++mails;
            g_object_unref(message);
        }
    }
    g_object_unref(parser);
    g_object_unref(stream);
    std::printf("%d\n", mails);
    return 0;
}
