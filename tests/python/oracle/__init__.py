"""A second opinion on the vectors, from the published definitions and Python's own integers.

Nothing here imports tradewind. Fractions are exact, so a row can only disagree with the
library where one of the two reads a definition wrongly.
"""
