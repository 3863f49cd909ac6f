// Which library this is.
#ifndef TRADEWIND_VERSION_HPP
#define TRADEWIND_VERSION_HPP

#include <cstdint>
#include <string_view>

#include "../tradewind.h"

namespace tradewind {

/// The version of the library at hand; TW_VERSION_STRING is that of the header.
inline std::string_view version() noexcept { return tw_version_string(); }
/// The number of its binary interface; compare with TW_ABI_VERSION.
inline std::uint32_t abi_version() noexcept { return tw_abi_version(); }

}  // namespace tradewind

#endif
