// Verbs of currency, place, period.
#include "vectors.hpp"

namespace {

template <class Value>
std::string text_or_dash(const std::optional<Value> &value) {
  return value ? value->to_string() : "-";
}

std::string currency(const row &row) {
  const tw::currency found(row["code"]);
  const auto numeric = found.numeric();
  const std::string digits = std::to_string(numeric.value_or(0));
  const auto units = found.minor_units();
  return found.code() + " " +
         (numeric ? std::string(3 - digits.size(), '0') + digits : "-") + " " +
         (units ? std::to_string(*units) : "-") + " " + found.name();
}

std::string history(const row &row) {
  const tw::currency found(row["code"]);
  return tw::name(found.status()) + "; " + text_or_dash(found.valid_from()) + "; " +
         text_or_dash(found.valid_until()) + "; " + text_or_dash(found.withdrawn());
}

std::string succession(const row &row) {
  const auto law = tw::currency(row["code"]).succession();
  return law ? law->to.code() + " " + law->factor.to_string() + " " +
                   law->effective.to_string() + " " + tw::name(law->kind)
             : "-";
}

std::string numeric(const row &row) {
  const auto number = static_cast<std::uint16_t>(std::stoul(row["numeric"]));
  return tw::currency::from_numeric(number).code();
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
  verbs["currency/history"] = history;
  verbs["currency/succession"] = succession;
  verbs["currency/numeric"] = numeric;
  verbs["currency/name"] = [](const row &row) {
    return tw::currency::from_name(row["name"]).code();
  };
  verbs["place/lookup"] = place;
  verbs["period/parse"] = [](const row &row) { return days(tw::period(row["text"])); };
  verbs["period/next"] = [](const row &row) {
    return days(tw::period(row["text"]).next());
  };
  verbs["period/previous"] = [](const row &row) {
    return days(tw::period(row["text"]).previous());
  };
  verbs["period/previous_year"] = [](const row &row) {
    return days(tw::period(row["text"]).previous_year());
  };
}
