"""The governance of small groups, computable (党支部、党小组).

A *book* of dated facts and a *rulebook* say, for any date, who is where, what is due, who may do what, and why. Every
answer cites its clause, the entries it rests on, and what would change it.

>>> import xiaozu
>>> book = xiaozu.Book.parse('''{"format":"xiaozu","version":1}
... {"on":"2019-01-07","by":"li-wei","kind":"founded","name":"第一连党支部"}
... {"on":"2019-01-07","by":"li-wei","kind":"joined","member":"li-wei","name":"李伟","standing":"full"}
... {"on":"2019-01-07","by":"li-wei","kind":"seated","member":"li-wei","seat":"secretary"}
... ''', xiaozu.Rulebook.source())
>>> finding = book.as_of("2019-01-31").findings()[0]
>>> finding.clause, finding.evidence
('4.1a', (3,))
"""

from xiaozu import facts as facts
from xiaozu import needs as needs
from xiaozu import points as points
from xiaozu import questions as questions
from xiaozu._entry import *
from xiaozu._values import *
from xiaozu._xiaozu import *
from xiaozu._xiaozu import VERSION as __version__
from xiaozu.errors import *
