"""Pictures of a branch (extra `plot`): functions that return Altair charts.

Every picture can be saved with its Chinese labels readable wherever it is opened, fonts installed or not: `save`.
Titles and labels are the library's, in `lang` (`zh` or `en`; the library's own choice where none is given); names are
those of the book. `dark` draws on a dark ground. The same branch gives the same chart.

>>> import xiaozu.plot
>>> chart = xiaozu.plot.funds(branch, 2022, lang="en")  # doctest: +SKIP
>>> xiaozu.plot.save(chart, "funds.png")  # doctest: +SKIP
"""

from xiaozu.plot._composition import group_composition
from xiaozu.plot._duties import duty_calendar
from xiaozu.plot._funds import funds
from xiaozu.plot._reviews import review_heatmap
from xiaozu.plot._save import save
from xiaozu.plot._service import service_timeline

__all__ = ["duty_calendar", "funds", "group_composition", "review_heatmap", "save", "service_timeline"]
