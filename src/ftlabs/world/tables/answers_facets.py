"""The kinds of facts that a notice of `registers.answers` can state: how they are said, asked for and answered."""

from ftlabs.world.tables.answers_parts import Facet

FACETS = {
    "opens": Facet(
        "{door} opens at {t}[ in the morning|] / from {t} on, {door} is open / {door} is open from {t} / at {t} "
        "somebody [unlocks|opens] {door} / until {t} {door} is locked",
        "when does {door} open / at what time does {door} open / what time does {door} open / from when is {door} "
        "open / "
        "when can one first go to {door} / when do you open {door} / how early does {door} open / at which hour does "
        "{door} open / from what time is {door} open / when is {door} unlocked / how early can I come to {door} / "
        "when is {door} opened / until when is {door} still locked",
        "when {door} opens / at what time {door} opens / from when {door} is open / how early {door} opens / what time "
        "{door} opens / when you open {door} / when {door} is unlocked in the morning",
        "the opening time of {door} / the time when {door} opens / the hour at which {door} opens",
        "at {t}. / at {t}. / {t}. / from {t}. / {door} opens at {t}. / from {t} on. / it opens at {t}. / not before "
        "{t}. "
        "/ at {t} in the morning. / we open at {t}.",
        "{door} opens: {t}",
    ),
    "closes": Facet(
        "{door} closes at {t} / at {t} {door} is [locked|closed] / {door} stays open until {t} / "
        "nobody is let into {door} after {t} / {t} is closing time for {door} / we lock {door} at {t}",
        "when does {door} close / at what time does {door} close / what time does {door} close / until when is {door} "
        "open / how late is {door} open / when do you close {door} / "
        "at which hour is {door} locked / till when can one go to {door} / how late can I still come to {door} / when "
        "is "
        "{door} locked / by what time must one have left {door} / when does {door} shut / until what time is {door} "
        "open",
        "when {door} closes / at what time {door} closes / until when {door} is open / how late {door} is open / when "
        "{door} shuts / when you lock {door} / till what time {door} stays open",
        "the closing time of {door} / the time when {door} closes / the hour at which {door} shuts",
        "at {t}. / at {t}. / {t}. / at {t}. / {door} closes at {t}. / it closes at {t}. / at {t} sharp. / "
        "{door} is open until {t}. / not later than {t}. / we close at {t}.",
        "{door} closes: {t}",
    ),
    "shut_day": Facet(
        "{x} is closed on {day}s / on {day}s {x} is [shut|closed][ all day|] / there is nobody here on {day}s / "
        "{x} is open on every day but {day} / {day} is the day off[ here|]",
        "on which day is {x} closed / which day is the day off / on what day is nobody there / which day of the week "
        "is "
        "{x} closed / when in the week is {x} shut / on which day should I not come / which day is no good for a "
        "visit / "
        "is there a day when {x} is closed / on which weekday is {x} shut / what day should we avoid",
        "on which day {x} is closed / which day is the day off / which day of the week {x} is shut / on what day I "
        "should "
        "not come / which weekday is no use for a visit",
        "the day off / the day on which {x} is closed / the weekday when {x} is shut",
        "on {day}. / on {day}s. / {day}. / on {day}s {x} is closed. / {x} is closed on {day}s. / every {day}. / "
        "{day} is the day off. / not on {day}s.",
        "closed: {day}s",
    ),
    "first": Facet(
        "the first {trip} [leaves|goes|starts] at {t} / at {t} the first {trip} leaves[ from {A}|] / the day begins "
        "with a "
        "{trip} at {t} / before {t} there is no {trip} / the earliest {trip} is at {t}",
        "when does the first {trip} leave / when is the first {trip} / at what time does the first {trip} go / what "
        "time "
        "is the earliest {trip} / when can I leave at the earliest / how early can one leave / when do the {trip}s "
        "begin "
        "in the morning / which is the earliest {trip} / at which hour does the first {trip} start / when does the "
        "day's "
        "first {trip} set off / how early does the first {trip} go / when is the earliest that we can set off / "
        "what time must we be there for the first {trip}",
        "when the first {trip} leaves / at what time the first {trip} goes / how early the first {trip} is / when the "
        "{trip}s begin in the morning / what time the earliest {trip} is / when one can leave at the earliest",
        "the time of the first {trip} / the first {trip} of the day / the earliest {trip} / the time of the earliest "
        "{trip} / the first departure / the earliest departure",
        "at {t}. / at {t}. / {t}. / the first {trip} leaves at {t}. / the first one goes at {t}. / at {t} in the "
        "morning. / at {t}, not before. / the first {trip} is at {t}. / not before {t}.",
        "first {trip}: {t}",
    ),
    "last": Facet(
        "the last {trip} [leaves|goes|starts] at {t} / at {t} the last {trip} leaves[ from {A}|] / after {t} there is "
        "no "
        "{trip}[ until the next morning|] / the day ends with a {trip} at {t} / the latest {trip} is at {t}",
        "when does the last {trip} leave / when is the last {trip} / at what time does the last {trip} go / what time "
        "is "
        "the latest {trip} / how late can I still leave / until when are there {trip}s / when do the {trip}s end in "
        "the "
        "evening / which {trip} is the last / at which hour does the last {trip} start / how late does the last "
        "{trip} go "
        "/ when does the final {trip} of the day set off / by what time must we be there for the last {trip} / "
        "when is it too late to leave",
        "when the last {trip} leaves / at what time the last {trip} goes / how late the last {trip} is / until when "
        "there "
        "are {trip}s / what time the latest {trip} is / when one can leave at the latest",
        "the time of the last {trip} / the last {trip} of the day / the latest {trip} / the last departure / the time "
        "of "
        "the last departure / the latest departure",
        "at {t}. / at {t}. / {t}. / the last {trip} leaves at {t}. / the last one goes at {t}. / at {t} in the "
        "evening. / at {t}, not later. / the last {trip} is at {t}. / not after {t}.",
        "last {trip}: {t}",
    ),
    "leaves": Facet(
        "{run} leaves at {t} / at {t} {run} leaves / {run} starts at {t} sharp / for {run} be there before {t} "
        "/ "
        "{t} is when {run} leaves / {run} sets off at {t}",
        "when does {run} leave / at what time does {run} leave / what time does {run} start / when does {run} set off "
        "/ "
        "when must I be there for {run} / at which hour does {run} start / what time is {run} / when is {run} / when "
        "do we "
        "have to be there for {run} / by what time must we be ready for {run} / what is the starting time of {run} / "
        "when does {run} begin",
        "when {run} leaves / at what time {run} leaves / what time {run} starts / when {run} sets off / when one must "
        "be "
        "there for {run} / when {run} is",
        "the time of {run} / the starting time of {run} / the departure of {run} / the hour of {run}",
        "at {t}. / at {t}. / {t}. / {run} leaves at {t}. / it leaves at {t}. / at {t} sharp. / {run} starts at {t}. / "
        "{t}, so be there in time.",
        "{run}: {t}",
    ),
    "takes": Facet(
        "{run} takes {d} / {d} is how long {run} takes / {run} is over after {d} / {run} lasts {d} / for {run} you "
        "need "
        "{d}",
        "how long does {run} take / how long is {run} / how many minutes does {run} take / how much time does {run} "
        "take / "
        "how long does {run} last / what time do I need for {run} / how long must I plan for {run} / after how long is "
        "{run} over / how much time should we keep free for {run} / how long would {run} keep me",
        "how long {run} takes / how many minutes {run} lasts / how much time {run} needs / how long {run} lasts / "
        "after "
        "how long {run} is over",
        "the length of {run} / the time that {run} takes / the duration of {run}",
        "{d}. / {d}. / {dd}. / it takes {d}. / {run} takes {d}. / about {d}. / you need {d}. / {run} lasts {dd}. / "
        "just {d}. / it is over after {dd}.",
        "{run} takes: {d}",
    ),
    "way": Facet(
        "the [{ride}|way] to {to} takes {d} / {to} is {d} away / you are in {to} after {d} / to {to} it takes {d} / "
        "whoever goes to {to} travels for {d}",
        "how long does it take to {to} / how long is the {ride} to {to} / how many minutes is it to {to} / how long "
        "does "
        "one travel to {to} / after how long does one get to {to} / how much time does the {ride} to {to} take / how "
        "long "
        "am I on the way to {to} / how long will the {ride} to {to} be / how long must we sit until {to} / "
        "what time does one need to {to} / I am going to {to}; how long is that / to {to}: how long does it take",
        "how long it takes to {to} / how long the {ride} to {to} is / how many minutes it is to {to} / how long one "
        "travels to {to} / how long one sits until {to}",
        "the time for the {ride} to {to} / the length of the {ride} to {to} / the duration of the {ride} to {to}",
        "{d}. / {d}. / {dd}. / it takes {d}. / the {ride} to {to} takes {d}. / about {d}. / {dd}, if all goes well. / "
        "you are there after {d}. / to {to} it is {d}. / just {dd}.",
        "to {to}: {d}",
        "and to {to}? / and how long to {to}? / what about {to}?",
    ),
    "often": Facet(
        "there is a {trip} every {n} minutes / every {n} minutes a {trip} leaves / between two {trip}s you wait {n} "
        "minutes / {x} goes every {n} minutes",
        "how often does {x} go / how often is there a {trip} / how many minutes are there between two {trip}s / how "
        "long "
        "must one wait for the next {trip} / at what intervals does {x} go / how long until the next {trip} if I miss "
        "one "
        "/ how often can one travel / how often do you run / every how many minutes is there a {trip}",
        "how often {x} goes / how often there is a {trip} / how many minutes there are between two {trip}s / at what "
        "intervals {x} goes / how long one waits for the next {trip}",
        "the time between two {trip}s / the interval between the {trip}s / the wait for the next {trip}",
        "every {n} minutes. / every {n} minutes. / {n} minutes. / there is one every {n} minutes. / {x} goes every {n} "
        "minutes. / at intervals of {n} minutes. / {n} minutes at most.",
        "a {trip} every {n} minutes",
    ),
    "far": Facet(
        "it is {km} from {from} to {to} / from {from} to {to} it is {km} / {from} and {to} are {km} apart / between "
        "{from} and {to} there are {km}",
        "how far is it from {from} to {to} / how far is {to} from {from} / how many {lengths} is it from {from} to "
        "{to} / "
        "how many {lengths} lie between {from} and {to} / what is the distance between {from} and {to} / how far apart "
        "are {from} and {to} / how long is the way from {from} to {to} / is it far from {from} to {to} / how far must "
        "one "
        "go from {from} to {to} / how far away from {from} is {to}",
        "how far it is from {from} to {to} / how far {to} is from {from} / how many {lengths} lie between {from} and "
        "{to} "
        "/ how far apart {from} and {to} are / how long the way from {from} to {to} is",
        "the distance between {from} and {to} / the distance from {from} to {to} / the length of the way from {from} "
        "to "
        "{to}",
        "{km}. / {km}. / it is {km}. / {km} in all. / they are {km} apart. / the distance is {km}. / from {from} to "
        "{to} "
        "it is {km}. / about {km}.",
        "from {from} to {to}: {km}",
    ),
    "year": Facet(
        "{old} {was} {built} in {year} / {old} {is} from {year} / {old} {has} been here since {year} / the year "
        "{year} is "
        "written over {olddoor} / in {year} {old} {was} {built}",
        "what year {was} {old} {built} / in which year {was} {old} {built} / when {was} {old} {built} / since when "
        "{has} "
        "{old} been here / from what year {is} {old} / from which year does {old} come / which year does {old} come "
        "from / in "
        "what year {was} {old} first used / which year is written over {olddoor} / since which year {has} {old} "
        "existed / "
        "{old}: when {was} that {built} / {old}: what year",
        "what year {old} {was} {built} / in which year {old} {was} {built} / when {old} {was} {built} / from which "
        "year "
        "{old} comes / since when {old} {has} been here / which year {old} {is} from",
        "the year of {old} / the year in which {old} {was} {built} / the year when {old} {was} {built} / the year "
        "that is "
        "written over {olddoor}",
        "in {year}. / in {year}. / {year}. / {old} {was} {built} in {year}. / in the year {year}. / it is from "
        "{year}. / "
        "since {year}. / that was in {year}. / {old} {is} from {year}.",
        "{old}: {built} in {year}",
        "and {old}? / what about {old}? / and {old}, when {was} that {built}?",
    ),
    "age": Facet(
        "{old} {is} {age} years old / {old} {was} {built} {age} years ago / it is {age} years since {old} {was} "
        "{built} "
        "/ {old} turned {age} this year",
        "how old {is} {old} / {old}: how old is that / how many years old {is} {old} / what {is} the age of {old} / "
        "how "
        "many years ago {was} {old} {built} / how long ago {was} {old} {built} / is {old} very old / {old} {is} how "
        "old / "
        "how many years {has} {old} behind it / has {old} been there long / how much time has passed since {old} {was} "
        "{built}",
        "how old {old} {is} / how many years old {old} {is} / how many years ago {old} {was} {built} / how long ago "
        "{old} "
        "{was} {built}",
        "the age of {old} / the age of {old} in years",
        "{age} years. / {age} years old. / {old} {is} {age} years old. / {age}. / it is {age} years old. / it is {age} "
        "this year. / {age} years, no less. / {age} years by now.",
        "{old}: {age} years old",
    ),
    "boss": Facet(
        "the {role} is {name} / {name} is the {role}[ of {xo}|] / {name} {does} / our {role} is called {name} / it is "
        "{name} who {does} / the {role}, {name}, [is from {to}|has been here for {n} years]",
        "who is the {role} / what is the name of the {role} / what is the {role} called / who {does} / who is the "
        "{role} "
        "of {xo} / which name does the {role} have / by what name is the {role} known / who is it that {does} / who "
        "is your {role} "
        "/ what do you call the {role} / what name should I write if I want to thank the {role} / whom do I ask for "
        "if I "
        "want to speak to the {role} / what is your {role} called",
        "who the {role} is / what the {role} is called / who {does} / who the {role} of {xo} is / what your {role} is "
        "called / who is the {role}",
        "the name of the {role} / the {role}'s name / the name of the person who {does}",
        "{titled}. / {titled}. / {name}. / {name}. / the {role} is {name}. / {titled} {does}. / {name} is the {role}. "
        "/ "
        "it is {titled}. / our {role} is called {name}. / that is {name}.",
        "{role}: {name}",
        "and the {role}? / and who is the {role}? / what about the {role}?",
    ),
    "count": Facet(
        "{x} has {n} {things} / there are {n} {things}[, no more|] / one can count {n} {things}[ here|] / you will "
        "find {n} "
        "{things}[ here|] / in all there are {n} {things} / we have {n} {things} now",
        "how many {things} are there / how many {things} does {x} have / how many {things} has {x} got / how many "
        "{things} "
        "do you have / what number of {things} does {x} have / how many {things} "
        "can one "
        "count / {things}: how many are there / how many {things} in all / are there many {things} / how many {things} "
        "would I find / how many {things} are there now",
        "how many {things} there are / how many {things} {x} has / how many {things} you have / how many {things} one "
        "can count",
        "the number of {things} / the exact number of {things} / the number of {things} that {x} has",
        "{n}. / {n}. / {n} {things}. / {n} {things}. / there are {n}. / there are {n} {things}. / {x} has {n}. / we "
        "have {n} "
        "{things}. / {n} in all. / exactly {n}. / {n}, no more.",
        "{things}: {n}",
        "and how many {things}? / and {things}? / what about {things}?",
    ),
    "spot": Facet(
        "{x} leaves from {spot} / you get on at {spot} / wait at {spot} / the place to wait is {spot} / {spot} is "
        "where "
        "{x} stops",
        "where does {x} leave from / which {spotkind} does {x} leave from / from which {spotkind} does {x} leave / "
        "where "
        "does {x} stop / where must I wait / where do I get on / at which {spotkind} should we wait / which "
        "{spotkind} is "
        "it / where can I find {xo} / where does one wait for {xo} / to which {spotkind} must I go / from where does "
        "{x} "
        "leave / what {spotkind} must I go to",
        "where {x} leaves from / which {spotkind} {x} leaves from / where one waits for {xo} / where I get on / which "
        "{spotkind} it is / at which {spotkind} we should wait",
        "the right {spotkind} / the {spotkind} from which {x} leaves / the number of the {spotkind} / the place where "
        "one "
        "gets on",
        "from {spot}. / {spot}. / {spot}. / at {spot}. / {x} leaves from {spot}. / go to {spot}. / at {spot}, as "
        "always. / "
        "you get on at {spot}. / wait at {spot}. / it is {spot}.",
        "{x} leaves from: {spot}",
    ),
    "colour": Facet(
        "{part} {is} {colour} / you can tell {xo} by {part}, which {is} {colour} / {part} {was} painted {colour}[ last "
        "year|] / {colour} is the colour of {part} / everybody likes {part}, which {is} {colour}",
        "what colour {is} {part} / which colour {has} {part} / in which colour {was} {part} painted / what {is} the "
        "colour "
        "of {part} / of what colour {is} {part} / which colour did they choose for {part} / how {is} {part} painted / "
        "what "
        "colour did {part} get / in what colour would I see {part} / {part}: what colour / {part} {is} what colour",
        "what colour {part} {is} / in which colour {part} {was} painted / of what colour {part} {is} / which colour "
        "{part} "
        "{has}",
        "the colour of {part} / the colour in which {part} {was} painted",
        "{colour}. / {colour}. / {part} {is} {colour}. / {colour}, all over. / {colour}, I think. "
        "/ the "
        "colour is {colour}. / {colour}, as always.",
        "colour of {part}: {colour}",
    ),
    "season": Facet(
        "{x} is {inuse} from {m} to {n} / from {m} until {n} {x} is {inuse} / between {n} and {m} {x} is not {inuse} / "
        "{x} is {inuse} only from {m} to {n}",
        "in which months is {x} {inuse} / when in the year is {x} {inuse} / from which month to which month is {x} "
        "{inuse} / "
        "how long in the year is {x} {inuse} / what is the season of {xo} / which months are the season / from when "
        "until "
        "when in the year is {x} {inuse} / is {x} {inuse} all year / during which months is {x} {inuse}",
        "in which months {x} is {inuse} / when in the year {x} is {inuse} / from which month to which month {x} is "
        "{inuse} / "
        "whether {x} is {inuse} all year",
        "the season / the months in which {x} is {inuse} / the season of {xo}",
        "from {m} to {n}. / from {m} to {n}. / {m} to {n}. / {x} is {inuse} from {m} to {n}. / only from {m} to {n}. "
        "/ from "
        "{m} until {n}. / between {m} and {n}.",
        "season: {m} to {n}",
    ),
    "weight": Facet(
        "{bag} may weigh {n} kilograms / {n} kilograms is the most that {bag} may weigh / {bag} must not be heavier "
        "than {n} "
        "kilograms / up to {n} kilograms, {bag} is no trouble",
        "how heavy may {bag} be / how much may {bag} weigh / what may {bag} weigh / up to what weight can I bring "
        "{bag} / how "
        "many kilograms may {bag} have / what weight is allowed for {bag} / when is {bag} too heavy / how heavy can "
        "{bag} be "
        "at most / what is the greatest weight for {bag} / {bag}: how heavy",
        "how heavy {bag} may be / how much {bag} may weigh / what weight is allowed for {bag} / how many kilograms "
        "{bag} may "
        "have / when {bag} is too heavy",
        "the weight that is allowed for {bag} / the limit for {bag} / the greatest weight for {bag}",
        "{n} kilograms. / up to {n} kilograms. / {n} kilograms at most. / not more than {n} kilograms. / {bag} may "
        "weigh {n} "
        "kilograms. / at most {n}. / {n} kilograms is allowed.",
        "{bag}: up to {n} kilograms",
    ),
    "refund": Facet(
        "{paper} can be given back until {d} before / {paper} may be cancelled up to {d} before / whoever cancels "
        "{paper} {d} "
        "before gets a full refund / later than {d} before, there is no refund for {paper}",
        "until when can I give {paper} back / how long before can I cancel {paper} / until when can {paper} be "
        "cancelled / "
        "when is it too late for a refund on {paper} / by when must I cancel {paper} / up to what time do I get a "
        "refund for "
        "{paper} / how late can one give {paper} back / until when do I get my money back for {paper} / how early "
        "must one "
        "cancel {paper} / when at the latest must I return {paper} / I cannot come; until when can I cancel {paper}",
        "until when {paper} can be given back / how long before one can cancel {paper} / when it is too late for a "
        "refund on "
        "{paper} / by when I must cancel {paper} / until when one gets the money back for {paper}",
        "the latest time for cancelling {paper} / the last moment for a refund on {paper}",
        "until {d} before. / {d} before. / up to {d} before. / {d} before, not later. / at the latest {d} before. / "
        "you have "
        "until {d} before. / {paper} can be cancelled until {d} before.",
        "refund for {paper}: until {d} before",
    ),
    "where": Facet(
        "{thing} {are} {at} / you will find {thing} {at} / if you want {thing}, look {at} / {at} you will find {thing}",
        "where {are} {thing} / where can I find {thing} / where do I find {thing} / where would you look for {thing} "
        "/ at "
        "which place {are} {thing} / where should one look for {thing} / I am looking for {thing}; where must I go / "
        "{thing}: where / in which place do you have {thing} / where must I go for {thing}",
        "where {thing} {are} / where one finds {thing} / where I can find {thing} / where to look for {thing} / where "
        "I must "
        "go for {thing}",
        "the place for {thing} / the place where one finds {thing} / the way to {thing}",
        "{at}. / {at}. / {at}. / {thing} {are} {at}. / you will find {them} {at}. / {at}, as always. / look {at}. / "
        "just "
        "{at}.",
        "{thing}: {at}",
        "and {thing}? / and where {are} {thing}? / what about {thing}?",
    ),
}  # fmt: skip
