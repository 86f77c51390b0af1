"""Subjects of the handbooks that come up at any hour, in the form of `handbooks_parts.DAILY`."""

INCIDENTS = """
# children: public
title: Lost children / When a child is lost / Children without parents
when: when a child is alone / as soon as a child cries / when a child has lost its parents / whenever a small person
asks for a big one
do: ~walk instead of running > running makes everybody nervous / *~kneel down and ~ask the child for a name > small
people answer faces, not knees / ~speak softly > a frightened child hears only half of each sentence / *~offer the
child a seat {spot} > a child that sits does not run away / *~give the child something to hold > busy hands calm the
rest of the child / ~keep one colleague with the child > a child who is passed around feels lost twice / *~tell every
{job} by radio > many eyes see more than two ; most children are found within {mins} minutes / *~announce the first
name and the colour of the coat > a surname over the loudspeaker tells strangers too much @ if a parent is looking for
a child ; if nobody has come after {mins} minutes / *~look in the places where children like to hide > children like
small places @ if a parent is looking for a child ; when a father or a mother asks us for help / *~write the time in
{book} > {mins} minutes feel like an hour to a parent
say: [Most|Nearly all] lost children are found [{spot}|near something to eat|next to something that moves]. / Do not
leave [the place|the spot] where you found the child; parents go back to [it|the place where they last looked]. / Hand
the child over only to somebody whom the child [knows|runs towards|calls by name]. / If nobody has come by {late},
{someone} rings the police, calmly and from the back room. / Never promise that [everything will be fine|mother is on
her way]; say what you are doing [now|next] instead. / Last [summer|winter|year] we found {n} children and one
grandfather, who had been looking for all of them. / There are biscuits {spot}. They are for the children, not for the
{boss}.
# fire:
title: Fire / In case of fire / When the bell rings
when: when the bell rings / if the alarm sounds twice / when the order is given / even if it is only a drill
do: *~press the red button > one button calls the whole fire brigade @ as soon as there is smoke ; at the first smell
of smoke ; if something burns / ~take the shortest way out > smoke is faster than we are / ~leave coats and bags
behind > nobody ever went back for a coat and was glad of it / *~lead the {guests} out by the nearest exit > people
follow a person who walks calmly / ~speak slowly and loudly > in the dark one hears better than one sees / *~check the
toilets > the bell is hard to hear behind a locked door @ when the bell rings ; while the others go outside / *~close
the doors without locking them > a shut door holds back a fire for {mins} minutes / *~count heads at the big tree >
nobody should go back for somebody who is already outside @ when everybody is outside ; as soon as the building is
empty / ~keep the exits free > a blocked exit is no exit
say: There are {n} fire buckets, and the nearest hangs {spot}. [They hold sand|Sand belongs in them], not
[umbrellas|rubbish|cigarettes]. / We meet [on the grass|by the flagpole|across the road]. {someone} has the list and
calls the names. / A drill is held on the first {day} of the month, and [it always rains|nobody is told beforehand]. /
Small flames may be put out with a blanket; for anything larger than a [plate|saucepan|hat], get out. / Do not shout
'fire'. Say: 'We are [leaving the building|going outside] now, this way, please.' / Nobody goes back in until
{someone} says so, not even for [the till|a hat|the cat]. / Smoking is [not allowed anywhere indoors|only allowed in
the yard, beside the bucket]; this includes pipes and cigars.
# illness:
title: Illness and accidents / If somebody is ill / First aid
when: when somebody feels faint / after any accident, however small / if a {guest} falls / as soon as somebody turns
pale
do: *~stay with the person > being ill alone is worse than being ill ; a calm voice is half of the medicine / *~fetch
the first-aid box > a plaster in a cupboard helps nobody / *~ask what happened > the doctor will want to know how it
all began / *~open a window > fresh air helps more often than one thinks @ when somebody feels faint ; as soon as
somebody turns pale / *~bring a blanket and a glass of water > people get cold when they are frightened / ~keep the
others at a distance > nobody likes to be looked at while ill / *~call the doctor on line {line} > we are helpers, not
doctors @ if the pain does not stop ; when a cut is deep ; if somebody does not answer / *~note the time in {book} >
small cuts are forgotten and then become serious
say: The first-aid box is {spot}. Whoever takes a plaster out of it writes that down, so that the box is never empty.
/ Give no medicine, [not even a harmless pill|whatever the label says|even if you take it yourself]. / A person who is
pregnant or walks with a stick is offered a chair before [asking for one|anybody else]. / If you are ill yourself,
ring before {early}. We would rather do without you for {n} days than share what you have. / The nearest doctor lives
{mins} minutes away and [dislikes|is used to] being woken. / Two of us have learned first aid: {P} and the {job}. A
third would be welcome. / Do not [discuss|argue about] whose fault it was. That [can wait|is a matter for later]. /
The {kit} and the {goods} [can wait|come later]; people come first.
# complaints: public
title: Complaints / When somebody is angry / How to take a complaint
when: when a {guest} complains / whenever a voice gets loud / when somebody is angry with us / if somebody is not
happy
do: *~offer a chair > it is hard to shout while sitting / *~listen to the end > people calm down when they are heard ;
most complaints begin with something small / *~repeat the matter in simple words > half of all quarrels are about
something that nobody said / *~apologise in one sentence and ~leave it there > an excuse sounds like an argument ;
an apology said five times sounds like a song @ if the mistake was ours ; when we were wrong
/ *~thank the {guest} for telling us > whoever
complains still hopes that we will improve / *~say what will happen next > a plan calms people more than a promise /
*~write the matter down in {book} > what is written down can be improved / *~answer within {n} days > a quick answer
is worth more than a long one @ after an unkind letter ; if the complaint comes by post / ~take nothing personally >
anger is hardly ever meant for you
say: The complaint book lies {spot}. In {year} it held {n} entries about [the prices|the noise|the weather] and one
drawing of the {boss}. / Most people who complain are [tired, hungry or late|right about something], and [we do not
blame them for it|we try to remember that]. / Never [argue|roll your eyes|sigh]; a sigh can be heard across a
[room|counter]. / A refund up to {fee} may be given by anybody. [Above that|For more], ask the {boss}. / Do not say
that it is the rule. Say why there is [a rule|one]. / Some complaints are right. Those are the [most useful|ones we
need most], and we ought to be glad of them.
# storms:
title: Storms / Bad weather / When the wind gets up
when: at a wind of force seven / when the forecast is bad / before a storm / if the barometer falls
do: *~read the forecast to the others > a forecast is only a guess, but a good one / *~warn the {guests} early >
people forgive the weather but not surprises / *~charge every battery > the lights go out just when one needs them /
*~bring the flags and the stools indoors > the wind always finds the one loose thing / *~tie down whatever can fly > a
bin in the air has no manners / *~close the shutters > glass is dearer than wood / *~put buckets under the holes in
the roof > wet floors are more dangerous than thunder @ when the rain sets in ; as soon as the first drops fall /
*~wedge the back door > a door that bangs breaks its own glass @ when the wind turns ; as soon as the first shutter
bangs / ~stay away from the big trees > nobody has yet won against a branch / ~stay calm > the roughest hour is
usually the last one
say: The {boss} decides whether we stay open. Until then, act as if we do. / The torches are {spot}. There are {n} of
them, and most have batteries. / In the storm of {year} we lost {n} panes, a flagpole and the hat of the {boss}. /
When lightning is near, [metal ladders|umbrellas|long poles] stay where they are, and so do we. / If the lights go
out, stand still, count to {n} and then talk; [a voice is a kind of lamp|people walk towards a voice]. / Afterwards
walk once round the building and write down what is [missing|broken|new]. / Snow is cleared [before {early}|in two
directions, forwards and sideways]; salt is kept {spot}.
# mishaps:
title: When something goes wrong / Mishaps / What to do when nothing works
when: when {woe} / if {woe} / when something goes wrong / whenever something is not as it should be
do: ~stay calm > two calm people are enough for most troubles / *~tell {someone} > bad news does not get better by
waiting / *~look first and ~speak afterwards > the first guess is often wrong / *~warn the {guests} > people forgive a
mishap sooner than a secret / *~get some help > four hands are quicker than two / *~say what you have seen > whoever
helps needs to know what is wrong / *~note the hour in {book} > a trouble that comes back often comes at the same hour
/ ~leave the blame for later > nobody thinks well while looking for an excuse / ~keep a copy of the telephone list > a
number is hard to find in a hurry
say: When {woe}, [go to|ask|fetch|ring] {someone} first[; {P} comes next|]. / If {woe}, [stay calm|take a deep
breath]: it [has happened before|happens {n} times a year]. / In {year} it happened {n} times that something went
wrong on a {day}. [We do not know why|Nobody could say why]. / Do not hide a mistake. [We all make them|The {boss}
makes them too], and most can be put right [in an hour|before {late}]. / Afterwards we sit down {spot} for {mins}
minutes and ask what we can learn from it. / The list of telephone numbers hangs {spot}; the
[plumber|electrician|locksmith] is on line {line}.
"""
