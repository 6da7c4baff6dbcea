// SPDX-License-Identifier: MPL-2.0
// fmt's own code, for all sources: its headers declare it where FMT_HEADER_ONLY is not defined.
#include <fmt/format-inl.h>

FMT_BEGIN_NAMESPACE
namespace detail {

// Templates that fmt's headers declare as being instantiated elsewhere.
template auto decimal_point_impl(locale_ref) -> char;
template auto thousands_sep_impl<char>(locale_ref) -> thousands_sep_result<char>;

} // namespace detail
FMT_END_NAMESPACE
