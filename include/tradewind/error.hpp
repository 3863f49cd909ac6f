// What is thrown when a call fails.
#ifndef TRADEWIND_ERROR_HPP
#define TRADEWIND_ERROR_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "../tradewind.h"

namespace tradewind {

/// A failed call: a stable code, a sentence of facts, and the place.
class error : public std::runtime_error {
 public:
  explicit error(const tw_error &raw) : std::runtime_error(raw.message), raw_(raw) {}

  /// One of TW_ERR_*.
  tw_status code() const noexcept { return raw_.code; }
  /// The name of the code, such as "TW_ERR_NO_RATE".
  const char *name() const noexcept { return tw_status_name(raw_.code); }
  /// Whether the arguments were sound and the formula has no value for them.
  bool undefined() const noexcept { return tw_status_is_undefined(raw_.code) != 0; }
  /// The code of the first fault where a document can have several; else TW_OK.
  tw_status first_fault() const noexcept { return raw_.first_fault; }
  /// Line of the input, counted from 1; 0 where it does not apply.
  std::uint64_t line() const noexcept { return raw_.line; }
  /// Column of the input, counted from 1; 0 where it does not apply.
  std::uint64_t column() const noexcept { return raw_.column; }

 private:
  tw_error raw_;
};

namespace detail {

/// Runs a call that takes a tw_error last; throws what it reports.
template <class Call>
void check(Call &&call) {
  tw_error failure = TW_ERROR_INIT;
  if (call(&failure) != TW_OK) {
    throw error(failure);
  }
}

/// The short text that a call writes into a buffer.
template <class Call>
std::string short_text(Call &&call) {
  std::string text(120, '\0');
  std::size_t length = 0;
  tw_error failure = TW_ERROR_INIT;
  // The library writes a NUL after the text, for which a string has room.
  tw_status status = call(&text[0], text.size() + 1, &length, &failure);
  if (status == TW_ERR_BUFFER_TOO_SMALL) {
    text.resize(length);
    status = call(&text[0], text.size() + 1, &length, &failure);
  }
  if (status != TW_OK) {
    throw error(failure);
  }
  text.resize(length);
  return text;
}

/// The value that a call writes.
template <class Value, class Call>
Value value(Call &&call) {
  Value out{};
  check([&](tw_error *failure) { return call(&out, failure); });
  return out;
}

/// The object that a call makes, freed when its last copy goes.
template <class Object, class Call>
std::shared_ptr<const Object> object(void (*free)(Object *), Call &&call) {
  Object *out = nullptr;
  check([&](tw_error *failure) { return call(&out, failure); });
  return std::shared_ptr<const Object>(
      out, [free](const Object *held) { free(const_cast<Object *>(held)); });
}

/// The long text that a call makes.
template <class Call>
std::string long_text(Call &&call) {
  const auto text = object<tw_text>(tw_text_free, std::forward<Call>(call));
  return std::string(tw_text_data(text.get()), tw_text_length(text.get()));
}

}  // namespace detail
}  // namespace tradewind

#endif
