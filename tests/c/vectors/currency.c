/* Verbs of currency. */
#include <stdlib.h>

#include "vectors.h"

static tw_status say_name(struct vector *vector, tw_currency currency) {
  char text[256];
  size_t length;
  TRY(tw_currency_name(currency, text, sizeof text, &length, &vector->error));
  say(vector, text);
  return TW_OK;
}

tw_status currency_lookup(struct vector *vector) {
  tw_currency currency;
  uint32_t numeric;
  int32_t minor_units;
  char number[16];
  TRY(read_currency(vector, "code", &currency));
  TRY(tw_currency_numeric(currency, &numeric, &vector->error));
  TRY(tw_currency_minor_units(currency, &minor_units, &vector->error));
  snprintf(number, sizeof number, "%03u", (unsigned)numeric);
  say(vector, currency.code);
  say(vector, " ");
  say(vector, numeric == 0 ? "-" : number);
  say(vector, " ");
  if (minor_units < 0) {
    say(vector, "-");
  } else {
    say_number(vector, minor_units);
  }
  say(vector, " ");
  return say_name(vector, currency);
}

typedef tw_status find_day(tw_currency currency, tw_date *out, int32_t *found,
                           tw_error *error);

static tw_status say_day(struct vector *vector, tw_currency currency, find_day *find) {
  tw_date day;
  int32_t found;
  TRY(find(currency, &day, &found, &vector->error));
  say(vector, "; ");
  if (found) {
    return say_date(vector, day);
  }
  say(vector, "-");
  return TW_OK;
}

tw_status currency_history(struct vector *vector) {
  tw_currency currency;
  int32_t status;
  char text[64];
  size_t length;
  TRY(read_currency(vector, "code", &currency));
  TRY(tw_currency_status(currency, &status, &vector->error));
  TRY(tw_currency_status_name(status, text, sizeof text, &length, &vector->error));
  say(vector, text);
  TRY(say_day(vector, currency, tw_currency_valid_from));
  TRY(say_day(vector, currency, tw_currency_valid_until));
  TRY(tw_currency_withdrawn(currency, text, sizeof text, &length, &vector->error));
  say(vector, "; ");
  say(vector, length == 0 ? "-" : text);
  return TW_OK;
}

tw_status currency_succession(struct vector *vector) {
  tw_currency currency;
  tw_succession law;
  int32_t found;
  char text[64];
  size_t length;
  TRY(read_currency(vector, "code", &currency));
  TRY(tw_currency_succession(currency, &law, &found, &vector->error));
  if (!found) {
    say(vector, "-");
    return TW_OK;
  }
  say(vector, law.to.code);
  say(vector, " ");
  TRY(say_decimal(vector, law.factor));
  say(vector, " ");
  TRY(say_date(vector, law.effective));
  TRY(tw_succession_kind_name(law.kind, text, sizeof text, &length, &vector->error));
  say(vector, " ");
  say(vector, text);
  return TW_OK;
}

tw_status currency_numeric(struct vector *vector) {
  tw_currency currency;
  const uint16_t numeric = (uint16_t)strtoul(cell(vector, "numeric")->data, NULL, 10);
  TRY(tw_currency_from_numeric(numeric, &currency, &vector->error));
  say(vector, currency.code);
  return TW_OK;
}

tw_status currency_name(struct vector *vector) {
  const struct bytes *name = cell(vector, "name");
  tw_currency currency;
  TRY(tw_currency_from_name(name->data, name->size, &currency, &vector->error));
  say(vector, currency.code);
  return TW_OK;
}
