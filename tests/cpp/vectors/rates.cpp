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

void read_policy(const row &row, tw::convert_options &options) {
  if (!row["policy"].empty()) {
    options.policy = tw::policy_from_name(row["policy"]);
  }
}

void read_age(const row &row, tw::convert_options &options) {
  if (!row["max_age_days"].empty()) {
    options.max_age_days = static_cast<std::uint32_t>(std::stoul(row["max_age_days"]));
  }
}

std::string on_day(const row &row) {
  tw::convert_options options;
  read_policy(row, options);
  read_age(row, options);
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

// The items said and joined; a dash for none.
template <class Item, class Say>
std::string joined(const std::vector<Item> &items, const char *separator, Say say) {
  std::string out;
  for (const Item &item : items) {
    out += (out.empty() ? "" : separator) + say(item);
  }
  return or_dash(out);
}

std::string averaged(const row &row) {
  tw::convert_options options;
  read_average(row, options);
  read_via(row, options);
  read_age(row, options);
  const tw::conversion conversion = converted(row, options);
  const auto day = [](const tw::date &date) { return date.to_string(); };
  return conversion.rate().to_string() + "; " +
         std::to_string(conversion.observations()) + " observations; missing " +
         joined(conversion.missing(), ",", day);
}

std::string routed(const row &row) {
  tw::convert_options options;
  read_policy(row, options);
  read_age(row, options);
  read_via(row, options);
  const tw::conversion conversion = converted(row, options);
  const auto code = [](const tw::currency &currency) { return currency.code(); };
  const auto leg = [](const tw::leg &found) {
    const bool fixed = found.kind == tw::rate_kind::fixed;
    return found.when + " " + (fixed ? "fixed" : std::to_string(found.age_days));
  };
  return joined(conversion.route(), ">", code) + "; " + name(conversion.path()) + "; " +
         joined(conversion.legs(), ", ", leg);
}

std::string figure(const row &row) {
  const tw::rate_table table = rates(row);
  const tw::figure found(row["figure"]);
  const tw::currency to(row["to"]);
  tw::convert_options options;
  read_average(row, options);
  const tw::reading wanted = reading(row);
  return table.convert_figure(found, to, row["on"], options).interval_text(wanted);
}

std::string bounds(const row &row) {
  const tw::rate_table table = rates(row);
  const auto series = [](const tw::bounds &found) {
    return found.base.code() + "/" + found.quote.code() + " " + name(found.kind) + " " +
           found.first + " " + found.last + " " + std::to_string(found.observations);
  };
  return joined(table.bounds(tw::currency(row["base"]), tw::currency(row["quote"])), "|",
                series);
}

}  // namespace

void add_rates(verb_table &verbs) {
  verbs["rates/build"] = built;
  verbs["rates/bounds"] = bounds;
  verbs["convert/day"] = on_day;
  verbs["convert/period"] = over_period;
  verbs["convert/rate"] = used_rate;
  verbs["convert/cite"] = cited;
  verbs["convert/average"] = averaged;
  verbs["convert/route"] = routed;
  verbs["convert/figure"] = figure;
}
