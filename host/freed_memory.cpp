// SPDX-License-Identifier: MPL-2.0
#include <offhook/freed_memory.hpp>

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace offhook {

void keep_freed_memory() {
#ifdef __GLIBC__
    constexpr int kept = 4 * 1024 * 1024;
    mallopt(M_TRIM_THRESHOLD, kept);
    mallopt(M_MMAP_THRESHOLD, kept);
#endif
}

} // namespace offhook
