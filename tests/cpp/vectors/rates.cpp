// Verbs of rates and convert.
#include <sstream>

#include "vectors.hpp"

namespace {

std::string length(const tw::rate_table &table) {
  return std::to_string(table.size()) + " rates";
}

// BASE/QUOTE UNITS VALUE WHEN KIND SOURCE, the source being the rest.
tw::rate rate(const std::string &text) {
  std::istringstream parts(text);
  std::string base, quote, value, when, kind, source;
  std::uint32_t units = 0;
  std::getline(parts, base, '/');
  parts >> quote >> units >> value >> when >> kind;
  parts.get();
  std::getline(parts, source);
  return {tw::currency(base), tw::currency(quote),           units, tw::decimal(value),
          when,               tw::rate_kind_from_name(kind), source};
}

std::string built(const row &row) {
  tw::rate_table::builder builder;
  if (!row["rates"].empty()) {
    for (const std::string &text : split(row["rates"], '|')) {
      builder.add(rate(text));
    }
  }
  return length(builder.build());
}

tw::conversion converted(const row &row, const tw::convert_options &options) {
  const tw::rate_table table = rates(row);
  return table.convert(tw::money(row["money"]), tw::currency(row["to"]), row["on"],
                       options);
}

void read_average(const row &row, tw::convert_options &options) {
  if (!row["average"].empty()) {
    options.average = tw::average_from_name(row["average"]);
  }
}

void read_via(const row &row, tw::convert_options &options) {
  if (!row["via"].empty()) {
    options.via = tw::currency(row["via"]);
  }
}

std::string on_day(const row &row) {
  tw::convert_options options;
  if (!row["policy"].empty()) {
    options.policy = tw::policy_from_name(row["policy"]);
  }
  if (!row["max_age_days"].empty()) {
    options.max_age_days = static_cast<std::uint32_t>(std::stoul(row["max_age_days"]));
  }
  read_via(row, options);
  options.places = places(row);
  return text(converted(row, options).result());
}

std::string over_period(const row &row) {
  tw::convert_options options;
  read_average(row, options);
  read_via(row, options);
  options.places = places(row);
  const tw::conversion conversion = converted(row, options);
  return text(conversion.result()) + "; " + std::to_string(conversion.observations()) +
         " observations";
}

std::string used_rate(const row &row) {
  tw::convert_options options;
  read_average(row, options);
  read_via(row, options);
  const tw::conversion conversion = converted(row, options);
  const auto date = conversion.rate_date();
  const auto age = conversion.age_days();
  const auto via = conversion.via();
  return conversion.rate().to_string() + "; " + (date ? date->to_string() : "-") + "; " +
         (age ? std::to_string(*age) : "-") + "; " + name(conversion.path()) + "; " +
         (via ? via->code() : "-");
}

std::string cited(const row &row) {
  tw::convert_options options;
  read_average(row, options);
  return converted(row, options).cite();
}

}  // namespace

void add_rates(verb_table &verbs) {
  verbs["rates/build"] = built;
  verbs["convert/day"] = on_day;
  verbs["convert/period"] = over_period;
  verbs["convert/rate"] = used_rate;
  verbs["convert/cite"] = cited;
}
