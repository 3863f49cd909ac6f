/* Verbs of convert. */
#include <stdlib.h>

#include "vectors.h"

static tw_status convert(struct vector *vector, const tw_convert_options *options) {
  const struct bytes *on = cell(vector, "on");
  tw_money money;
  tw_currency to;
  const tw_rate_table *rates;
  TRY(read_rates(vector, &rates));
  TRY(read_money(vector, "money", &money));
  TRY(read_currency(vector, "to", &to));
  return tw_rate_table_convert(rates, money, to, on->data, on->size, options,
                               &vector->conversion, &vector->error);
}

static tw_status read_average(struct vector *vector, tw_convert_options *options) {
  const struct bytes *average = cell(vector, "average");
  if (average->size == 0) {
    return TW_OK;
  }
  return tw_average_from_name(average->data, average->size, &options->average,
                              &vector->error);
}

static tw_status read_via(struct vector *vector, tw_convert_options *options) {
  if (cell(vector, "via")->size == 0) {
    return TW_OK;
  }
  return read_currency(vector, "via", &options->via);
}

static tw_status read_rounding(struct vector *vector, tw_convert_options *options) {
  tw_places places = TW_PLACES_INIT;
  TRY(read_places(vector, &places));
  options->scale = places.scale;
  options->rounding = places.rounding;
  return TW_OK;
}

static tw_status say_result(struct vector *vector) {
  tw_money money;
  int32_t exact;
  TRY(tw_conversion_money(vector->conversion, &money, &exact, &vector->error));
  TRY(say_money(vector, money));
  say(vector, exact ? " exact" : " rounded");
  return TW_OK;
}

static tw_status read_policy(struct vector *vector, tw_convert_options *options) {
  const struct bytes *policy = cell(vector, "policy");
  if (policy->size == 0) {
    return TW_OK;
  }
  return tw_policy_from_name(policy->data, policy->size, &options->policy,
                             &vector->error);
}

static void read_age(struct vector *vector, tw_convert_options *options) {
  const struct bytes *age = cell(vector, "max_age_days");
  if (age->size > 0) {
    options->max_age_days = (uint32_t)strtoul(age->data, NULL, 10);
  }
}

tw_status convert_day(struct vector *vector) {
  tw_convert_options options = TW_CONVERT_OPTIONS_INIT;
  TRY(read_policy(vector, &options));
  read_age(vector, &options);
  TRY(read_via(vector, &options));
  TRY(read_rounding(vector, &options));
  TRY(convert(vector, &options));
  return say_result(vector);
}

tw_status convert_period(struct vector *vector) {
  tw_convert_options options = TW_CONVERT_OPTIONS_INIT;
  uint32_t observations;
  TRY(read_average(vector, &options));
  TRY(read_via(vector, &options));
  TRY(read_rounding(vector, &options));
  TRY(convert(vector, &options));
  TRY(say_result(vector));
  TRY(tw_conversion_observations(vector->conversion, &observations, &vector->error));
  say(vector, "; ");
  say_number(vector, observations);
  say(vector, " observations");
  return TW_OK;
}

static tw_status say_rate_date(struct vector *vector) {
  tw_date date;
  int32_t found;
  int32_t aged;
  int32_t age = 0;
  TRY(tw_conversion_rate_date(vector->conversion, &date, &found, &vector->error));
  TRY(tw_conversion_age_days(vector->conversion, &age, &aged, &vector->error));
  if (!found) {
    say(vector, "; -");
  } else {
    say(vector, "; ");
    TRY(say_date(vector, date));
  }
  say(vector, "; ");
  if (!aged) {
    say(vector, "-");
  } else {
    say_number(vector, age);
  }
  return TW_OK;
}

tw_status convert_rate(struct vector *vector) {
  tw_convert_options options = TW_CONVERT_OPTIONS_INIT;
  tw_decimal rate;
  tw_currency via;
  int32_t path;
  char name[32];
  size_t length;
  tw_error *error = &vector->error;
  TRY(read_average(vector, &options));
  TRY(read_via(vector, &options));
  TRY(convert(vector, &options));
  TRY(tw_conversion_rate(vector->conversion, &rate, error));
  TRY(say_decimal(vector, rate));
  TRY(say_rate_date(vector));
  TRY(tw_conversion_path(vector->conversion, &path, error));
  TRY(tw_path_name(path, name, sizeof name, &length, error));
  say(vector, "; ");
  say(vector, name);
  TRY(tw_conversion_via(vector->conversion, &via, error));
  say(vector, "; ");
  say(vector, via.code[0] == '\0' ? "-" : via.code);
  return TW_OK;
}

tw_status convert_cite(struct vector *vector) {
  tw_convert_options options = TW_CONVERT_OPTIONS_INIT;
  char text[2048];
  size_t length;
  TRY(read_average(vector, &options));
  TRY(convert(vector, &options));
  TRY(tw_conversion_cite(vector->conversion, text, sizeof text, &length, &vector->error));
  say(vector, text);
  return TW_OK;
}

static tw_status say_missing(struct vector *vector) {
  size_t count = tw_conversion_missing_count(vector->conversion);
  size_t at;
  say(vector, count == 0 ? "; missing -" : "; missing ");
  for (at = 0; at < count; at++) {
    tw_date day;
    TRY(tw_conversion_missing(vector->conversion, at, &day, &vector->error));
    say(vector, at == 0 ? "" : ",");
    TRY(say_date(vector, day));
  }
  return TW_OK;
}

tw_status convert_average(struct vector *vector) {
  tw_convert_options options = TW_CONVERT_OPTIONS_INIT;
  tw_decimal rate;
  uint32_t observations;
  TRY(read_average(vector, &options));
  TRY(read_via(vector, &options));
  read_age(vector, &options);
  TRY(convert(vector, &options));
  TRY(tw_conversion_rate(vector->conversion, &rate, &vector->error));
  TRY(say_decimal(vector, rate));
  TRY(tw_conversion_observations(vector->conversion, &observations, &vector->error));
  say(vector, "; ");
  say_number(vector, observations);
  say(vector, " observations");
  return say_missing(vector);
}

static tw_status say_route(struct vector *vector) {
  size_t count = tw_conversion_route_count(vector->conversion);
  size_t at;
  for (at = 0; at < count; at++) {
    tw_currency currency;
    TRY(tw_conversion_route(vector->conversion, at, &currency, &vector->error));
    say(vector, at == 0 ? "" : ">");
    say(vector, currency.code);
  }
  return TW_OK;
}

/* The day of a leg with its age; a fixed one has no age. */
static tw_status say_leg(struct vector *vector, size_t at) {
  tw_leg leg;
  char when[32];
  size_t length;
  tw_error *error = &vector->error;
  TRY(tw_conversion_leg(vector->conversion, at, &leg, error));
  TRY(tw_conversion_leg_when(vector->conversion, at, when, sizeof when, &length, error));
  say(vector, at == 0 ? "" : ", ");
  say(vector, when);
  say(vector, " ");
  if (leg.kind == TW_RATE_KIND_FIXED) {
    say(vector, "fixed");
  } else {
    say_number(vector, leg.age_days);
  }
  return TW_OK;
}

tw_status convert_route(struct vector *vector) {
  tw_convert_options options = TW_CONVERT_OPTIONS_INIT;
  int32_t path;
  char name[32];
  size_t length, count, at;
  TRY(read_policy(vector, &options));
  read_age(vector, &options);
  TRY(read_via(vector, &options));
  TRY(convert(vector, &options));
  TRY(say_route(vector));
  TRY(tw_conversion_path(vector->conversion, &path, &vector->error));
  TRY(tw_path_name(path, name, sizeof name, &length, &vector->error));
  say(vector, "; ");
  say(vector, name);
  count = tw_conversion_leg_count(vector->conversion);
  say(vector, count == 0 ? "; -" : "; ");
  for (at = 0; at < count; at++) {
    TRY(say_leg(vector, at));
  }
  return TW_OK;
}

tw_status convert_figure(struct vector *vector) {
  tw_convert_options options = TW_CONVERT_OPTIONS_INIT;
  const struct bytes *on = cell(vector, "on");
  const tw_rate_table *rates;
  tw_currency to;
  int32_t reading;
  char text[128];
  size_t length;
  tw_error *error = &vector->error;
  TRY(read_rates(vector, &rates));
  TRY(read_figure(vector, "figure", &vector->figures[0]));
  TRY(read_currency(vector, "to", &to));
  TRY(read_average(vector, &options));
  TRY(read_reading(vector, &reading));
  TRY(tw_rate_table_convert_figure(rates, vector->figures[0], to, on->data, on->size,
                                   &options, &vector->figure_conversion, error));
  TRY(tw_figure_conversion_interval_text(vector->figure_conversion, reading, text,
                                         sizeof text, &length, error));
  say(vector, text);
  return TW_OK;
}
