// Verbs of currency, place, period.
#include "vectors.hpp"

namespace {

std::string currency(const row &row) {
  const tw::currency found(row["code"]);
  const std::string numeric = std::to_string(found.numeric());
  const auto units = found.minor_units();
  return found.code() + " " + std::string(3 - numeric.size(), '0') + numeric + " " +
         (units ? std::to_string(*units) : "-") + " " + found.name();
}

std::string place(const row &row) {
  const tw::place found(row["code"]);
  return found.code() + " " + or_dash(found.alpha3()) + " " + or_dash(found.numeric()) +
         " " + found.kind() + " " + found.name();
}

std::string days(const tw::period &period) {
  return period.to_string() + " " + period.first_day().to_string() + " " +
         period.last_day().to_string();
}

}  // namespace

void add_standards(verb_table &verbs) {
  verbs["currency/lookup"] = currency;
  verbs["place/lookup"] = place;
  verbs["period/parse"] = [](const row &row) { return days(tw::period(row["text"])); };
  verbs["period/previous_year"] = [](const row &row) {
    return days(tw::period(row["text"]).previous_year());
  };
}
