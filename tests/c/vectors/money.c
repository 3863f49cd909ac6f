/* Verbs of money. */
#include "vectors.h"

tw_status money_parse(struct vector *vector) {
  tw_money money;
  TRY(read_money(vector, "text", &money));
  return say_money(vector, money);
}

typedef tw_status operation(tw_money left, tw_money right, tw_money *out, tw_error *error);

static tw_status operate(struct vector *vector, operation *operation_of) {
  tw_money left, right, result;
  TRY(read_money(vector, "left", &left));
  TRY(read_money(vector, "right", &right));
  TRY(operation_of(left, right, &result, &vector->error));
  return say_money(vector, result);
}

tw_status money_add(struct vector *vector) { return operate(vector, tw_money_add); }

tw_status money_subtract(struct vector *vector) {
  return operate(vector, tw_money_subtract);
}

tw_status money_multiply(struct vector *vector) {
  tw_money money, result;
  tw_decimal factor;
  TRY(read_money(vector, "money", &money));
  TRY(read_decimal(vector, "factor", &factor));
  TRY(tw_money_multiply(money, factor, &result, &vector->error));
  return say_money(vector, result);
}

tw_status money_compare(struct vector *vector) {
  const char *const names[] = {"less", "equal", "greater"};
  tw_money left, right;
  int32_t order;
  TRY(read_money(vector, "left", &left));
  TRY(read_money(vector, "right", &right));
  TRY(tw_money_compare(left, right, &order, &vector->error));
  say(vector, names[order + 1]);
  return TW_OK;
}

typedef tw_status changing(tw_money money, const tw_places *places, tw_money *out,
                           int32_t *exact, tw_error *error);

static tw_status change(struct vector *vector, changing *change_of) {
  tw_money money, result;
  tw_places places = TW_PLACES_INIT;
  int32_t exact;
  TRY(read_money(vector, "money", &money));
  TRY(read_places(vector, &places));
  TRY(change_of(money, &places, &result, &exact, &vector->error));
  TRY(say_money(vector, result));
  say(vector, exact ? " exact" : " rounded");
  return TW_OK;
}

tw_status money_round(struct vector *vector) { return change(vector, tw_money_round); }

tw_status money_redenominate(struct vector *vector) {
  return change(vector, tw_money_redenominate);
}

tw_status money_grouped(struct vector *vector) {
  tw_money money;
  char text[64];
  size_t length;
  TRY(read_money(vector, "money", &money));
  TRY(tw_money_format_grouped(money, text, sizeof text, &length, &vector->error));
  say(vector, text);
  return TW_OK;
}
