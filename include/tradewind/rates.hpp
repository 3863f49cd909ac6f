// Rates: dated and sourced prices of one currency in another.
#ifndef TRADEWIND_RATES_HPP
#define TRADEWIND_RATES_HPP

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "money.hpp"
#include "period.hpp"

namespace tradewind {

class conversion;
class converter;
class figure;
class figure_conversion;
struct convert_options;

/// One published price: so many units of base cost value of quote.
struct rate {
  tradewind::currency base;
  tradewind::currency quote;
  std::uint32_t units;
  decimal value;
  /// A day such as "2024-10-25" or a period such as "2023".
  std::string when;
  rate_kind kind;
  /// Who publishes it.
  std::string source;
};

/// The same price; its day or period is compared as written.
inline bool operator==(const rate &left, const rate &right) {
  return left.base == right.base &&
         left.quote == right.quote &&
         left.units == right.units &&
         left.value == right.value &&
         left.when == right.when &&
         left.kind == right.kind &&
         left.source == right.source;
}
inline bool operator!=(const rate &left, const rate &right) {
  return !(left == right);
}

/// How a tidy table is written.
struct rates_csv_options {
  /// How its rates separate decimals and thousands.
  tradewind::notation notation = tradewind::notation::plain;
  /// Whether CNH is taken for the offshore yuan, which ISO 4217 does not list.
  bool offshore_yuan = false;
};

/// What a table of rates for a number of units does not say of itself.
struct nominal_table_options {
  /// Who publishes the rates.
  std::string source;
  /// What they are the price of; a kind that belongs to a day.
  rate_kind kind = rate_kind::official;
  /// How they separate decimals and thousands.
  tradewind::notation notation = tradewind::notation::plain;
};

/// What to do where the table of the IMF cannot be taken as it stands.
struct imf_options {
  /// Several averages of one currency and year.
  imf_duplicates duplicates = imf_duplicates::refuse;
  /// Averages in the predecessor of the currency.
  imf_unscaled unscaled = imf_unscaled::refuse;
};

/// From when to when one series of a table prices a pair, as quoted.
struct bounds {
  tradewind::currency base;
  tradewind::currency quote;
  rate_kind kind;
  /// Who publishes it.
  std::string source;
  /// The first day or period.
  std::string first;
  /// The last day or period.
  std::string last;
  /// How many rates there are.
  std::uint64_t observations;
  /// Days from one rate to the next where they lie farthest apart; none for a single rate
  /// and for periods.
  std::optional<std::int32_t> longest_gap_days;
};

/// The same series, from and to the same.
inline bool operator==(const bounds &left, const bounds &right) {
  return left.base == right.base &&
         left.quote == right.quote &&
         left.kind == right.kind &&
         left.source == right.source &&
         left.first == right.first &&
         left.last == right.last &&
         left.observations == right.observations &&
         left.longest_gap_days == right.longest_gap_days;
}
inline bool operator!=(const bounds &left, const bounds &right) {
  return !(left == right);
}

/// Rates that no longer change. A copy is cheap and shares them.
class rate_table {
 public:
  class builder;

  /// Reads a publication of the European Central Bank: CSV, a zip of it, or XML.
  static rate_table read_ecb(std::string_view bytes) {
    return read_with(tw_rate_table_read_ecb, bytes);
  }
  /// Reads a tidy table: date or period, base, quote, units, rate, kind, source.
  static rate_table read_csv(std::string_view bytes) {
    return read_with(tw_rate_table_read_csv, bytes);
  }
  /// Reads a tidy table whose rates are in another notation.
  static rate_table read_csv(std::string_view bytes, tradewind::notation notation) {
    return read_with(tw_rate_table_read_csv_in, bytes,
                     static_cast<std::int32_t>(notation));
  }
  /// Reads a tidy table, and in it what the options ask for.
  static rate_table read_csv(std::string_view bytes, const rates_csv_options &options) {
    return read_with(tw_rate_table_read_csv_with, bytes,
                     static_cast<std::int32_t>(options.notation),
                     std::int32_t{options.offshore_yuan ? 1 : 0});
  }
  /// Reads rates for a number of units: date, base, units, quote, value.
  static rate_table read_nominal_table(std::string_view bytes,
                                       const nominal_table_options &options) {
    return read_with(tw_rate_table_read_nominal_table, bytes, options.source.data(),
                     options.source.size(), static_cast<std::int32_t>(options.kind),
                     static_cast<std::int32_t>(options.notation));
  }
  /// Reads official rates of the Bank of Russia: XML of a day or of a currency.
  static rate_table read_bank_of_russia(std::string_view bytes) {
    return read_with(tw_rate_table_read_bank_of_russia, bytes);
  }
  /// Reads official rates of a day of the National Bank of the Republic of Belarus, XML.
  static rate_table read_bank_of_belarus(std::string_view bytes) {
    return read_with(tw_rate_table_read_bank_of_belarus, bytes);
  }
  /// Reads the table of annual averages of the International Monetary Fund.
  static rate_table read_imf(std::string_view bytes, const imf_options &options = {}) {
    return read_with(tw_rate_table_read_imf, bytes,
                     static_cast<std::int32_t>(options.duplicates),
                     static_cast<std::int32_t>(options.unscaled));
  }
  /// Reads a file of rates in any form that says itself what it is.
  static rate_table read(std::string_view bytes) {
    return read_with(tw_rate_table_read, bytes);
  }
  /// This table, and the other where this one has no answer.
  rate_table merged(const rate_table &other) const {
    return rate_table(detail::object<tw_rate_table>(
        tw_rate_table_free,
        [&](auto... out) { return tw_rate_table_merge(get(), other.get(), out...); }));
  }
  /// Only the rates of one source; no rates where none is of it.
  rate_table of_source(std::string_view source) const {
    return rate_table(
        detail::object<tw_rate_table>(tw_rate_table_free, [&](auto... out) {
          return tw_rate_table_of_source(get(), source.data(), source.size(), out...);
        }));
  }
  /// Every rate, by pair, kind, source and time.
  std::vector<rate> rates() const {
    return items<rate>(tw_rate_table_rates, tw_rate_list_free, tw_rate_list_count,
                       rate_at);
  }
  /// Every currency that some rate prices or is a price in, in the order of the codes.
  std::vector<currency> currencies() const {
    return items<currency>(tw_rate_table_currencies, tw_currency_list_free,
                           tw_currency_list_count, currency_at);
  }
  /// Who publishes the rates, each named once, most preferred first.
  std::vector<std::string> sources() const {
    return items<std::string>(tw_rate_table_sources, tw_source_list_free,
                              tw_source_list_count, source_at);
  }
  /// The rates as a tidy table, which read_csv() reads.
  std::string to_csv() const {
    return detail::long_text(
        [&](auto... out) { return tw_rate_table_to_csv(get(), out...); });
  }
  /// The number of rates.
  std::size_t size() const noexcept { return tw_rate_table_length(get()); }
  /// Converts an amount at the rate of a day ("2024-10-27") or over a period ("2023").
  conversion convert(const money &money, const currency &to, std::string_view on,
                     const convert_options &options) const;
  conversion convert(const money &money, const currency &to, std::string_view on) const;
  /// Converts an amount at the rate of a day.
  conversion convert(const money &money, const currency &to, const date &day,
                     const convert_options &options) const;
  conversion convert(const money &money, const currency &to, const date &day) const;
  /// Looks up a rate once, for any number of amounts.
  tradewind::converter converter(const currency &from, const currency &to,
                                 std::string_view on,
                                 const convert_options &options) const;
  tradewind::converter converter(const currency &from, const currency &to,
                                 std::string_view on) const;
  tradewind::converter converter(const currency &from, const currency &to,
                                 const date &day, const convert_options &options) const;
  tradewind::converter converter(const currency &from, const currency &to,
                                 const date &day) const;
  /// Converts a reported figure, its intervals included.
  figure_conversion convert_figure(const figure &figure, const currency &to,
                                   std::string_view on,
                                   const convert_options &options) const;
  figure_conversion convert_figure(const figure &figure, const currency &to,
                                   std::string_view on) const;
  figure_conversion convert_figure(const figure &figure, const currency &to,
                                   const date &day, const convert_options &options) const;
  figure_conversion convert_figure(const figure &figure, const currency &to,
                                   const date &day) const;
  /// From when to when the table prices two currencies in each other, one entry for each
  /// series, in order of preference; throws where no series does.
  std::vector<tradewind::bounds> bounds(const currency &one,
                                        const currency &other) const {
    const auto list = detail::object<tw_bounds_list>(
        tw_bounds_list_free, [&](auto... out) {
          return tw_rate_table_bounds(get(), one.raw(), other.raw(), out...);
        });
    std::vector<tradewind::bounds> out;
    const std::size_t count = tw_bounds_list_count(list.get());
    for (std::size_t index = 0; index < count; index++) {
      out.push_back(bounds_at(list.get(), index));
    }
    return out;
  }
  const tw_rate_table *get() const noexcept { return held_.get(); }

 private:
  explicit rate_table(std::shared_ptr<const tw_rate_table> held) noexcept
      : held_(std::move(held)) {}
  template <class Reader, class... Options>
  static rate_table read_with(Reader *read, std::string_view bytes, Options... options) {
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
    return rate_table(
        detail::object<tw_rate_table>(tw_rate_table_free, [&](auto... out) {
          return read(data, bytes.size(), options..., out...);
        }));
  }
  template <class Item, class List>
  std::vector<Item> items(tw_status (*make)(const tw_rate_table *, List **, tw_error *),
                          void (*free)(List *), std::size_t (*count)(const List *),
                          Item (*at)(const List *, std::size_t)) const {
    const auto list = detail::object<List>(
        free, [&](auto... out) { return make(get(), out...); });
    std::vector<Item> out;
    const std::size_t total = count(list.get());
    out.reserve(total);
    for (std::size_t index = 0; index < total; index++) {
      out.push_back(at(list.get(), index));
    }
    return out;
  }
  static rate rate_at(const tw_rate_list *list, std::size_t index) {
    const auto raw = detail::value<tw_rate>(
        [&](auto... out) { return tw_rate_list_item(list, index, out...); });
    const auto part = [&](auto *read) {
      return detail::short_text([&](auto... out) { return read(list, index, out...); });
    };
    return {currency(raw.base),      currency(raw.quote),
            raw.units,               decimal(raw.value),
            part(tw_rate_list_when), static_cast<rate_kind>(raw.kind),
            part(tw_rate_list_source)};
  }
  static currency currency_at(const tw_currency_list *list, std::size_t index) {
    return currency(detail::value<tw_currency>(
        [&](auto... out) { return tw_currency_list_item(list, index, out...); }));
  }
  static std::string source_at(const tw_source_list *list, std::size_t index) {
    return detail::short_text(
        [&](auto... out) { return tw_source_list_item(list, index, out...); });
  }
  static tradewind::bounds bounds_at(const tw_bounds_list *list, std::size_t index) {
    const auto raw = detail::value<tw_bounds>(
        [&](auto... out) { return tw_bounds_list_item(list, index, out...); });
    const auto part = [&](auto *read) {
      return detail::short_text([&](auto... out) { return read(list, index, out...); });
    };
    const std::int32_t gap = raw.longest_gap_days;
    return {currency(raw.base),
            currency(raw.quote),
            static_cast<rate_kind>(raw.kind),
            part(tw_bounds_list_source),
            part(tw_bounds_list_first),
            part(tw_bounds_list_last),
            raw.observations,
            gap < 0 ? std::nullopt : std::optional<std::int32_t>(gap)};
  }
  std::shared_ptr<const tw_rate_table> held_;
};

/// Gathers rates for a table. One thread at a time.
class rate_table::builder {
 public:
  builder() {
    tw_rate_table_builder *made = nullptr;
    detail::check([&](tw_error *failure) {
      return tw_rate_table_builder_new(&made, failure);
    });
    held_.reset(made);
  }
  /// Adds one price; the same once more changes nothing.
  builder &add(const rate &rate) {
    const tw_rate raw{rate.value.raw(), rate.base.raw(), rate.quote.raw(), rate.units,
                      static_cast<std::int32_t>(rate.kind)};
    detail::check([&](tw_error *failure) {
      return tw_rate_table_builder_add(held_.get(), raw, rate.when.data(),
                                       rate.when.size(), rate.source.data(),
                                       rate.source.size(), failure);
    });
    return *this;
  }
  /// The table of all rates added so far; the builder is empty after it.
  rate_table build() {
    return rate_table(detail::object<tw_rate_table>(
        tw_rate_table_free,
        [&](auto... out) { return tw_rate_table_builder_build(held_.get(), out...); }));
  }

 private:
  struct deleter {
    void operator()(tw_rate_table_builder *held) const noexcept {
      tw_rate_table_builder_free(held);
    }
  };
  std::unique_ptr<tw_rate_table_builder, deleter> held_;
};

}  // namespace tradewind

#endif
