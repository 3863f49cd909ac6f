// Dossiers: reported figures with their sources.
#ifndef TRADEWIND_DOSSIER_HPP
#define TRADEWIND_DOSSIER_HPP

#include <memory>
#include <string>
#include <string_view>

#include "error.hpp"

namespace tradewind {

/// Reported figures with their sources. A copy is cheap.
class dossier {
 public:
  /// Reads JSON of the format "tradewind-dossier/1".
  static dossier read(std::string_view bytes) {
    return dossier(detail::object<tw_dossier>(tw_dossier_free, [&](auto... out) {
      return tw_dossier_read(data(bytes), bytes.size(), out...);
    }));
  }
  /// All that is wrong with a dossier, one fault a line; empty when nothing is.
  static std::string faults(std::string_view bytes) {
    return detail::long_text([&](auto... out) {
      return tw_dossier_faults(data(bytes), bytes.size(), out...);
    });
  }
  /// A dossier to begin with.
  static std::string skeleton() { return detail::long_text(tw_dossier_skeleton); }

  /// JSON; figures stand as they were read.
  std::string to_json() const {
    return detail::long_text([&](auto... out) { return tw_dossier_write(get(), out...); });
  }
  std::size_t source_count() const noexcept { return tw_dossier_source_count(get()); }
  std::size_t forum_count() const noexcept { return tw_dossier_forum_count(get()); }
  std::size_t edition_count() const noexcept { return tw_dossier_edition_count(get()); }
  std::size_t package_count() const noexcept { return tw_dossier_package_count(get()); }
  std::size_t project_count() const noexcept { return tw_dossier_project_count(get()); }
  std::size_t trade_count() const noexcept { return tw_dossier_trade_count(get()); }
  const tw_dossier *get() const noexcept { return held_.get(); }

 private:
  explicit dossier(std::shared_ptr<const tw_dossier> held) noexcept
      : held_(std::move(held)) {}
  static const std::uint8_t *data(std::string_view bytes) noexcept {
    return reinterpret_cast<const std::uint8_t *>(bytes.data());
  }
  std::shared_ptr<const tw_dossier> held_;
};

}  // namespace tradewind

#endif
