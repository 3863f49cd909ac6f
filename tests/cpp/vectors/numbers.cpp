// Verbs of number; those of money that take one amount or two.
#include "vectors.hpp"

namespace {

tw::decimal decimal(const row &row, const char *column) {
  return tw::decimal(row[column]);
}

tw::money money(const row &row, const char *column) { return tw::money(row[column]); }

std::string compared(const row &row) {
  const int order = money(row, "left").compare(money(row, "right"));
  return order == 0 ? "equal" : order < 0 ? "less" : "greater";
}

void add_money(verb_table &verbs) {
  verbs["money/parse"] = [](const row &row) { return money(row, "text").to_string(); };
  verbs["money/add"] = [](const row &row) {
    return (money(row, "left") + money(row, "right")).to_string();
  };
  verbs["money/subtract"] = [](const row &row) {
    return (money(row, "left") - money(row, "right")).to_string();
  };
  verbs["money/multiply"] = [](const row &row) {
    return (money(row, "money") * decimal(row, "factor")).to_string();
  };
  verbs["money/compare"] = compared;
  verbs["money/round"] = [](const row &row) {
    return text(money(row, "money").round(places(row)));
  };
  verbs["money/redenominate"] = [](const row &row) {
    return text(money(row, "money").redenominated(places(row)));
  };
  verbs["money/grouped"] = [](const row &row) { return money(row, "money").grouped(); };
}

}  // namespace

void add_numbers(verb_table &verbs) {
  verbs["number/parse"] = [](const row &row) { return decimal(row, "text").to_string(); };
  verbs["number/add"] = [](const row &row) {
    return (decimal(row, "left") + decimal(row, "right")).to_string();
  };
  verbs["number/subtract"] = [](const row &row) {
    return (decimal(row, "left") - decimal(row, "right")).to_string();
  };
  verbs["number/multiply"] = [](const row &row) {
    return (decimal(row, "left") * decimal(row, "right")).to_string();
  };
  verbs["number/round"] = [](const row &row) {
    return text(decimal(row, "value").round(places(row)));
  };
  verbs["number/parse_in"] = [](const row &row) {
    const tw::notation notation = tw::notation_from_name(row["notation"]);
    return tw::decimal::parse_in(row["text"], notation).to_string();
  };
  add_money(verbs);
}
