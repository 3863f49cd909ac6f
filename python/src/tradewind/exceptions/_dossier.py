"""Dossiers: fields, ids and references."""

from tradewind.exceptions._base import TradewindError


class InvalidDossierError(TradewindError, ValueError):
    """The dossier has faults; each is listed with its place."""

    code = "INVALID_DOSSIER"
    number = 701


class DuplicateKeyError(TradewindError, ValueError):
    """A key stands twice in one object."""

    code = "DUPLICATE_KEY"
    number = 702


class UnknownFieldError(TradewindError, ValueError):
    """The record has no such field."""

    code = "UNKNOWN_FIELD"
    number = 703


class MissingFieldError(TradewindError, ValueError):
    """A required field is missing."""

    code = "MISSING_FIELD"
    number = 704


class WrongTypeError(TradewindError, ValueError):
    """The value has another JSON type than the one due."""

    code = "WRONG_TYPE"
    number = 705


class UnknownSourceError(TradewindError, LookupError, ValueError):
    """No source of the dossier has that id."""

    code = "UNKNOWN_SOURCE"
    number = 706


class DuplicateIdError(TradewindError, ValueError):
    """Two records of one list have the same id."""

    code = "DUPLICATE_ID"
    number = 707


class InvalidValueError(TradewindError, ValueError):
    """The value is none of those that the field takes."""

    code = "INVALID_VALUE"
    number = 708


class UnsupportedFormatError(TradewindError, ValueError):
    """The document is of another format or version."""

    code = "UNSUPPORTED_FORMAT"
    number = 709


class UnknownReferenceError(TradewindError, LookupError, ValueError):
    """A reference names no record of the dossier."""

    code = "UNKNOWN_REFERENCE"
    number = 710
