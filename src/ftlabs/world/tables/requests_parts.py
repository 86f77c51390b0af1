"""What people want of companies and offices: cases with parts that fit together.

Every line is `key: entry; entry // key: entry`: leads and facts (clauses), indirect questions (`ask`), direct ones
(`direct`), wishes (`do`, after "to"), requests (`you`, after "please"), reasons (`why`, after
"because"), feelings (`feel`). `requests` puts them together with the words of a house.
"""

CASES = {
    "student": """
about: the {price} for students; a student reduction; students
lead: I am {adult} and still studying [music|law|nursing|in {place.2}]
lead: I am nineteen, at college in {place.2}, and short of money; I study in {place.2} and would like to {act}
lead: as a student I live on {total} a month and want to {act} // fact: my student card is valid until {date.2}
fact: my card was stolen, but the college gave me a stamped letter; I do not earn anything yet
ask: whether students pay less; what the {price} is for students; which card I have to show
ask: whether the reduction also counts at weekends; whether a card from {place.2} is good enough
direct: is a letter from the college enough for the student price?
direct: what does a student pay?; are students cheaper on weekdays?
do: {act} with my student card; get the student price // feel: every coin counts when one studies
feel: I would rather ask than argue at the counter""",
    "unemployed": """
about: the {price} for people without work; being unemployed; a reduction
lead: I have been unemployed since {month}; I lost my job when the factory closed and would still like to {act}
lead: I am out of work and count every coin // fact: I have a paper from the job office
fact: next {day} I have an interview; my savings are nearly gone; I worked for {num} years and then it was over
ask: whether the unemployed pay the full price; what paper I need to bring; whether there is a cheaper ticket for me
direct: is there anything cheaper for somebody without work?; must I bring a paper from the job office each time?
do: {act} without paying the full price; show my paper at the counter // feel: I am a little ashamed to ask
feel: it is not easy to write this; I had always paid the normal price gladly""",
    "pregnant": """
about: a question from a pregnant woman; seats and rules for pregnant women; being pregnant
lead: I am pregnant, in the {month_n} month; I am expecting a child in {month} and want to {act} before that
lead: my baby is due in {month}, and until then I would like to {act}
lead: my {kin} and I want to {act}, and I am pregnant // fact: my doctor has no objection
fact: I cannot stand for long at the moment; stairs make me breathless; I get sick when there is no air
ask: whether there is a rule for pregnant women; whether I need a letter from my doctor
ask: where I can sit down while I wait; whether somebody would keep a place for me near the door
ask: until which month you let me come // direct: may I go to the front of the queue?
direct: is there a quiet corner where I can lie down? // do: sit near the door
do: {act} once more before the baby comes // feel: I feel well, only slow; my husband worries more than I do
feel: I do not want any special favours, only a chair""",
    "pensioner": """
about: the {price} for pensioners; older people; a card for pensioners
lead: I turned {old} in {month} and no longer work; I am a pensioner of {old} and would like to {act}
lead: I stopped working last {month} and live on a small pension // fact: I have been coming to you since {year}
fact: my wife is younger and still works; I can no longer climb steep stairs; a friend of {old} pays less elsewhere
ask: from which age one counts as a pensioner; what pensioners pay on weekdays; whether my wife pays less too
ask: whether my passport is enough or whether I need a card // direct: do people over {old} pay the normal price?
direct: is there a card for a whole year? // do: {act} [now and then|with my old colleagues]
do: buy a card for pensioners // feel: I have time now, but not much money; at my age one likes to plan
feel: your prices have risen faster than my pension""",
    "child": """
about: the {price} for children; my {age} year old; the price for a child
lead: we would like to bring our {kid}, who is {age}; our {kid} is {age} and has never been to your place
lead: grandmother wants to treat our {kid} of {age} // fact: {kid.he} will be {older} in {month}
fact: {kid.he} is small for {kid.his} age; we come with {num} children, the oldest of them is {older}
fact: {kid.he} is very well behaved // ask: up to what age children are free
ask: whether a child of {age} needs a ticket; if a grandmother counts as a parent
direct: what does a child of {age} pay?; may {kid.he} come alone if I wait at the [door|entrance]?
do: come with {kid.him} in {month}; buy a family ticket // feel: {kid.he} has talked of nothing else for days
feel: {kid.he} asks me every morning""",
    "group": """
about: a group of {many}; the price for our choir; {many} people at once; our class
lead: we are {many} people, mostly [pupils|singers|walkers|pensioners], and would come on {date.1}
lead: {many} pupils and their schoolteacher would like to {act} on {date.1}
lead: I am planning an outing for {many} people; our choir of {many} wants to {act} on {date.1}
fact: two of us are blind; our leader pays for all of us; some of us can only come a little later
fact: last year we were {fewer} // ask: what the price for {many} people is
ask: from how many people it counts as a group; whether the leader is free
ask: how long beforehand a group must be announced; whether we can pay one bill afterwards
direct: is there a group price for {many} people?; does the teacher pay too?
direct: do {fewer} people still count as a group? // do: {act} as a group; announce a group of {many} for {date.1}
you: write to me what it would cost for {many} of us; keep us together if you can
feel: we are loud but well behaved; it is our yearly outing and I am the one who plans it""",
    "season": """
about: a season ticket; my season ticket; the yearly card // lead: I have a season ticket that ends on {date.1}
lead: I come {often} and always buy single tickets
lead: a single ticket each time is too dear for me, since I come {often}
lead: I am thinking of a season ticket, for I come {often} // fact: the newest card has no photograph
fact: from {month} I shall come only half as often; my card cost {price.2} last year; my colleagues all have one
ask: how much the season ticket costs this year; whether I can lend the card to {mate}
ask: after how many times it is worth it; whether I get anything back if I hand the card in before the end
direct: does the season ticket also count on holidays?; what happens if I lose the card?
do: buy a season ticket from {month}; give my season ticket back; pay for the card in {num} parts
feel: single tickets have become too dear for me; I like to have it settled for a whole year""",
    "cancelled": """
mood: bad // about: a refund; my money; {total}; booking {code}; what happened {past} // lead: {past} {gone.1}
lead: {past} {gone.1}, and I had paid {total} for {num} {unit}; we had booked {num} {unit}, but {past} {gone.1}
fact: we waited a long time and then gave up; {staff} only shrugged; I still have the receipt
fact: there was no notice anywhere; a taxi home cost us {price.1} // ask: when I shall see my money again
ask: who repays the taxi; whether I must send in the receipt; where the form is // direct: who pays for this?
direct: do I get all of it back, or only a part?; how long does a refund take? // you: repay the {total}
you: send the money back to my account; tell me where to claim; give us a voucher or the money
do: get the {total} back; have my money returned; claim what I paid // feel: I was patient until today
feel: that was the second time this {season}; I understand bad weather, but not silence""",
    "not_come": """
mood: bad // about: booking {code}; cancelling {code}; our booking for {date.1}; money back
lead: I have booked {num} {unit} for {date.1}, and we cannot come
lead: our {num} {unit} for {date.1} will stay empty, I am afraid
lead: we cannot come on {date.1}, although everything is paid; I have to cancel booking {code} for {date.1}
fact: the number of the booking is {code}; we should have brought {mate}; my {kin} would have come with us
why: {illness}; my {kin} is in hospital; I have to go to a funeral; my boss needs me that day
why: our car was in an accident // ask: how much of the {total} I get back; whether there is a fee for cancelling
ask: until when one can cancel free // direct: can somebody else use it instead?; do I lose everything?
direct: is a voucher possible? // do: cancel everything for {date.1}; cancel the booking and have the {total} back
do: give up our {unit} // you: cancel booking {code}; confirm that it is cancelled
you: offer the {unit} to somebody else // feel: we had been looking forward to it since {month}
feel: nobody is sorrier than we are; it cannot be helped""",
    "overpaid": """
mood: bad // about: a wrong bill; {total}; the bill for {date.0}; a mistake in the sum
lead: the list says {price.1}, but I was charged {price.2}; my bill of {date.0} is wrong by {extra}
lead: {past} I paid {price.2} for something that costs {price.1} // fact: the receipt says {price.2} in faint ink
fact: {staff} could not explain the sum; I paid by card {past}; on your page it still says {price.1}
fact: I did not notice until I was at home // ask: why I was charged more; who can put the sum right
ask: whether you round up every bill; what the difference is for // direct: is this a new price or a mistake?
direct: could somebody count again?; where has the rest gone? // you: check the figures once more
you: send back what is too much; explain the extra {extra} // do: get back what I paid too much
do: have the bill corrected // feel: anyone can miscount; it is not the sum, it is the principle
feel: I add things up, it is a habit""",
    "twice": """
mood: bad // about: a double payment; {total}; my account; money taken two times; a question to your cashier
lead: {total} left my account twice {past}; you have taken {total} from me two times instead of once
lead: {staff} pressed the button twice, and now I am short of {total} // fact: I pressed the button only once
fact: my bank says that both payments went through; the screen went black after the first try; I paid by card
fact: {staff} told me to ask the office // ask: how such a thing can happen; when I get the second {total} back
ask: whether you need a paper from my bank // direct: who do I turn to?; did this happen to others as well?
direct: how long does it take? // you: look at the payments of that day; return the second payment
you: confirm that I owe you nothing more // do: have one of the two payments back; settle this without a lawyer
feel: I blame the machine, not your people; at the end of the month that is a lot of money for me""",
    "later": """
about: another date; booking {code}; {date.1}; a change
lead: we have booked {num} {unit} for {date.1}, which no longer suits us
lead: we should like to put off our booking {code} from {date.1} to {date.2}
lead: my booking {code} is for {date.1}, but {date.2} would suit us better // fact: the booking number is {code}
fact: everything is paid; we can come any day after {date.2} // why: {illness}; my exam is on that very day
why: the wedding has been moved; my {kin} gets leave only then; I mixed up the weeks
ask: whether {date.2} is still free; what it costs to change the date; until when the date can be changed
direct: is there anything left on {date.2}?; must I cancel first, or can you just move it?
do: come on {date.2} instead of {date.1}; move everything from {date.1} to {date.2}
do: put off our booking till {date.2} // you: move booking {code} to {date.2}; tell me which days are free
you: write the new date to me // feel: I hope it makes no trouble; nobody asked me before they chose that day""",
    "sooner": """
about: one day sooner; an earlier day; {date.2}; booking {code}
lead: we are booked for {date.2}, and we are free a day earlier after all
lead: it turns out that we could come a day before {date.2}, the date in booking {code}
lead: my booking {code} is for {date.2}, one day too late for us // fact: my number is {code}
fact: {num} of us are coming // why: my holiday begins earlier than I thought; the weather forecast is so bad
why: we must be home by {date.2} // ask: whether we could come one day sooner; if the day before is already full
ask: whether it is dearer on that day // direct: could we come a day earlier?; is the day before cheaper?
do: come one day sooner than planned; change from {date.2} to the day before
you: see whether the day before is possible; leave everything else as it is // feel: it would help us a lot
feel: if not, we shall manage; I am sorry to bring your list into disorder""",
    "name": """
about: a name; the wrong name; booking {code}; the name on my ticket
lead: the booking is in the name of {wrong}, but my name is {me}
lead: somebody has written {wrong} on booking {code} instead of {me}
lead: your list has {wrong} beside booking {code}, and that should be me, {me}
fact: your clerk wrote it down as she heard it; the number is {code} // ask: whether the name matters at all
ask: how one changes a name; whether I need a new ticket; whether my passport is enough to prove it
direct: does it cost anything to correct a name?; will they let me in with this ticket?
do: change the name on booking {code}; have my name spelt correctly; get a ticket with the right name
you: correct the name to {me}; send a new ticket with the right name
feel: people have misspelt it all my life; it sounds like a small matter, but I have to show my passport
feel: I would like to avoid a scene at the entrance""",
    "stand_in": """
about: another name on booking {code}; {mate} instead of me; a ticket that I cannot use
lead: {mate} will come instead of me on {date.1}, but booking {code} has my name on it
lead: I cannot come on {date.1} and would like to hand my ticket on to {mate}
fact: everything is paid; booking {code} is for one person; it is only for this one time
ask: whether one may hand on a ticket; what it costs to change the name; until when one can change the name
direct: is a letter from me enough?; will you let somebody else in with my ticket?
do: have another name put on booking {code}; have the name on the ticket changed
you: put the other name on booking {code}
you: send me a ticket with the new name // feel: it would be a pity to waste the ticket
feel: one of us at least should enjoy it""",
    "new_name": """
about: my new name; booking {code} and my wedding; a change of name
lead: I married in {month} and have a new name, which is not on booking {code}
lead: I booked as {wrong}, but since my wedding my name has been {me}
fact: I can show the paper from the town hall; my new passport comes in {num} weeks; the booking is for {date.1}
ask: whether my old passport will do; how one changes a name; whether the old name matters at all
direct: does it cost anything to change the name?; should I bring the paper from the town hall?
do: have my new name on booking {code} // you: write {me} on booking {code}; tell me which papers you need
feel: I have changed it in eleven places so far; I am not used to the new name myself""",
    "number": """
about: booking {code}; more people than planned; our party on {date.1}
lead: I booked for {fewer}, now we are {many}; booking {code} is for {fewer} people, but {many} want to come
lead: when I booked for {date.1} we were {fewer}, and now there are {many} of us // fact: it concerns {date.1}
fact: the newest guest is my {kin}; {code} is our number; we do not need to sit together
fact: the two babies would sit on our laps
why: some relatives have changed their minds; my {kin} would like to come after all
why: word has got round among our friends // ask: whether there is room for {many} of us; what we pay for the others
ask: whether all {many} names must be on the list // direct: is there room for the rest of us?
direct: can we still add people?; must we book again? // do: bring {many} people instead of {fewer}
do: add the others to our booking // you: change the number from {fewer} to {many}; tell me how much is still to pay
feel: they make up their minds at the last minute, as always; I hope this was the last change""",
    "animal": """
about: bringing {pet}; animals; {pet} and the rules // lead: I should like to bring {pet}
lead: I cannot leave {pet} at home when I {act}; on {date.1} I would have {pet} with me
lead: nobody can look after {pet} while I am away // fact: {petfact.1}; {petfact.2}
fact: I would clean up afterwards, of course; last time nobody minded // ask: whether {pet.they} may come along
ask: what I pay for {pet.them}; where {pet.they} can stay meanwhile; whether other guests bring animals
ask: whether there is a rule about animals; if {pet.they} would have to stay outside
direct: may {pet.they} come along {in}?; do animals cost extra?; would {pet.they} be welcome?
direct: has anybody ever asked you this before? // do: bring {pet.them}; take {pet.them} along on {date.1}
feel: it may sound strange, but I am serious; no one has ever complained
feel: I would sit apart from people who are afraid""",
    "lost": """
mood: bad // about: my {item}; something left behind; lost things; my {item}, left {spot}
lead: I left my {item} {spot}, I think; {past} I forgot my {item} {spot}
lead: I am missing my {item}, and I believe that it is {spot} // fact: {itemfact.1}; {itemfact.2}
fact: I noticed it only at home; I was in a hurry because it was late; I have looked everywhere else
fact: {staff} promised to look; I know the place exactly // ask: whether anybody has handed {item.it} in
ask: where lost things are kept; how long you keep what is found; whether you would send it to {place.2}
ask: what I have to bring to prove that it is mine // direct: has anyone found {item.it}?; must I fill in a form?
direct: could a cleaner have put it away?; is there an office for lost things? // do: come and fetch it on {day}
do: get {item.it} back; look for it myself // you: have a look {spot}; ask {staff} about it; keep it until I come
you: ring me as soon as it turns up // feel: it is not worth much, except to me; it was a present from my {kin}
feel: I would gladly pay a reward""",
    "rude": """
mood: bad // about: a complaint; {staff}; unfriendly people; the tone at your desk
lead: {past} {staff} shouted at {mate} in front of everybody; {past} {staff} told me that I should learn to read
lead: I was not greeted, not helped and not heard by {staff} {past}
lead: {past} {staff} went on talking with a colleague and let us stand there
fact: all I wanted was a simple answer; I had asked twice, politely; others in the queue were shocked too
fact: my {kin} was close to tears; nobody found a word of regret // ask: whether this is normal with you
ask: who is responsible for the staff; what you will say to {staff} // direct: is that the way to treat people?
direct: does nobody teach them to say good morning? // you: speak with {staff}; answer this seriously
you: see that it does not happen again // do: hear your side of it; know who was on duty at {t.2}
feel: a smile costs nothing; I have never written a complaint before; we felt like beggars; I expect an apology""",
    "dirty": """
mood: bad // about: dirt; a complaint; how it looked {past}; the state of the place // lead: {past} {dirt.1}
lead: {past} {dirt.1}, and {dirt.2}; the place was in a sad state {past}: {dirt.1} // fact: we paid {total} for this
fact: I told {staff}, who only laughed; there was no one to tell; others had noticed it too
fact: the cleaners, it seems, had a day off; I took photographs // ask: how often you clean; who is responsible
ask: whether anybody ever checks; why nobody does anything about it // direct: when did anyone last sweep?
direct: would you sit there yourselves? // you: send the cleaners round; have a look yourself
you: empty the bins more often // feel: it used to be much nicer; I am not fussy, but this was too much
feel: a bucket and ten minutes would have been enough""",
    "queue": """
mood: bad // about: waiting; the queue {past}; only one open till; the prices
lead: {past} we queued for {mins} minutes
lead: {mins} minutes in the queue for a single ticket, that is what we had {past}
lead: {past} only one of {few} desks was open, and the queue went round the corner
fact: at {t.2} {staff} simply closed the shutters; the machine would take neither coins nor cards
fact: a family with tired children stood behind us; everything has become dearer since {month}
fact: the same thing cost {price.1} a year ago and now it is {price.2} // ask: why only one desk was open
ask: whether there is a time when it is quieter; why prices rise while the service shrinks
direct: can one not open a second till?; is it quicker to buy beforehand? // you: open a second desk at weekends
you: put a bench there; open more desks in the evening
feel: I do not mind paying, but I mind waiting; patience has an end
feel: people began to sigh and to argue""",
    "times": """
about: the timetable; your times; opening and closing; {date.1}; a question about times
lead: I would like to come by on {date.1}; we are coming a long way, from {place.2}, on {date.1}
lead: on {date.1} we want to be among the first; I have to plan {date.1} and cannot find your times
fact: I have to be in {place.2} by {t.3}; the printed list is two years old; I have no computer; I work until {t.2}
fact: the sign at the door says one thing and the paper another // ask: {when.1}; {when.2}; {when.3}
ask: whether the times are the same on holidays; if it is different on {day} // direct: is that the same every day?
direct: is the timetable from {month} still right?; may I rely on the times on the printed list?
you: send me the winter times
you: put the new list up where people can read it // do: have the times in writing
do: know the times before I set out // feel: I do not like to stand before a closed door; I like to be punctual
feel: I plan everything beforehand""",
    "pack": """
about: luggage; parking and things to bring; a practical question; what to do with our things
lead: we come on {date.1} with more than we can carry; we are planning to {act} with a lot of luggage
lead: there are {num} of us and as many bags // fact: it is {kilos} kilos and about two metres long
fact: everything is packed; {mate} cannot lift heavy things // ask: {pack.1}; {pack.2}; {pack.3}
ask: whether it costs extra; who is liable if something gets broken
direct: can we leave something with you for an hour?; is it guarded at night?; does somebody help to carry?
do: bring it all in one go; leave the car somewhere safe // feel: we know that we take too much with us
feel: one never knows how much space there is""",
    "access": """
about: a wheelchair; getting in and out; help for {mate}; steps and doors
lead: {mate} uses a wheelchair and would like to come with me
lead: I have been on crutches since {month} and would come on {date.1}
lead: {mate} can walk only a short distance, and we would come on {date.1}
lead: I see very little and would come alone on {date.1} // fact: one helping hand at the door would be enough
fact: the town hall in {place.2} has a ramp and a bell; arrival would be at {t.1} // ask: {step.1}; {step.2}
ask: whether somebody could come to the entrance; whether a companion has to pay
ask: where the nearest toilet without steps is
direct: will somebody be there to help?; is there a bell to ring?; does one have to announce oneself?
you: tell your people beforehand; keep the door clear for us; describe the way in to me, step by step
do: come without being a burden to anyone; {act} like everybody else
feel: plain facts help more than kind words; being turned back at the door is no fun
feel: where there is a will there is a ramp""",
    "thanks": """
mood: good // about: thanks; a word of praise; {past}; your people // lead: {past} {nice.1}
lead: I must thank you, for {past} {nice.1}; {past} we were treated better than anywhere else: {nice.1}
fact: {nice.2}; nobody had to do that; {mate} still talks about it; it was raining and we were tired
fact: I had lost heart, and then someone smiled; we shall come again in {month}
fact: even my {kin}, who never praises anybody, was pleased // you: pass this on to everybody who was on duty
you: thank {staff} from us; stay as you are // do: thank {staff} in person; send a cake, if that is allowed
direct: where may I send a box of biscuits?; does {staff} like chocolate?
feel: people write only when they are angry, so here is the opposite; it made our day; such things are rare""",
    "job": """
about: work; a job; your advertisement; a place for the summer // lead: I am {adult} and looking for work
lead: I read that you need {work}; I am {skill} and would like to work for you
lead: my summer is free from {month} on, and I would like to work
fact: I have worked in a [bakery|hotel|warehouse|school kitchen] for {num} years; I could begin on {date.1}
fact: I do not mind early hours; I speak {num} languages; I live round the corner; I am {skill}
ask: whether you need {work} this {season}; what you pay; how long the season lasts; whom I should ask for
direct: are you looking for {work}?; may I come by on {day}?; is the place in the newspaper still free?
do: work for you from {month} on; come and introduce myself; try it for a week // you: tell me what papers you need
you: keep my letter in case somebody leaves // feel: I learn fast; I would do almost anything except sit still
feel: a no is better than no answer""",
    "photo": """
about: photographs; a camera; filming; permission to take photographs
lead: I take photographs for [a calendar|the school paper|my own pleasure|a book about {place.1}]
lead: for a small exhibition in {place.2} I need pictures of {view}
lead: I am a painter and photograph what I want to paint, now {view} // fact: I use no flash
fact: I would need only half an hour; nobody's face would be shown
fact: a picture of mine hung in the town hall last {season} // ask: whether I may photograph {view}
ask: whether it costs a fee; whom I have to ask; if a tripod would be in the way
direct: may one take pictures of {view}?; would {staff} mind being in the picture?
direct: do I need your permission in writing? // do: photograph {view}
do: come with my camera early, before it gets full; take a few pictures of {view}
you: let me know which day is quiet; put in a good word for me // feel: the light is best in the morning
feel: I promise to be out of everybody's way; you would get a print, of course""",
    "party": """
about: a party; a birthday; {date.1} in the evening; a celebration
lead: my {kin} will be {old} on {date.1}, and we want to celebrate
lead: my {kin} does not know it yet, but we are planning a party for {date.1}
lead: we are looking for a place for a party of {many} on {date.1}
fact: there will be {many} of us, among them {few} children; we would bring our own cake; it should be a surprise
fact: we should need [{few}|some] tables; music would be nice, but not loud
ask: whether one can hold a party {feast}; what it costs for {many} people; until when we could stay
ask: if candles are allowed; whether we may bring our own food and drink; how long beforehand one must book
direct: is {date.1} still free?; may we dance?; are fireworks out of the question?; do you have enough glasses?
do: celebrate {feast}; hold a small party {feast} on {date.1} // you: make us an offer
you: keep it secret if my {kin} rings; reserve the evening for us // feel: one is only {old} once
feel: we would leave everything as we found it""",
    "parcel": """
mood: bad // about: a parcel; number {number}; a delivery; my aunt's parcel // lead: {past} {gone.1}
lead: I am waiting for parcel {number}, posted on {date.0}
lead: parcel {number} has not reached me, although it was posted on {date.0}
fact: there is [glass|honey|a clock|a birthday present] in it; {torn.1}; I was at home all day
fact: no card was in the box; I paid {price.1} for it to be quick; the number is {number}
ask: where it is at the moment; when it will come; who signed for it; what is paid for a broken vase
ask: how I can claim // direct: did nobody ring the bell?; can it be left with the baker downstairs?
direct: can I fetch it myself on {day}? // do: have it brought to {place.2} instead
do: change the address before {date.1}; send it back // you: try again on {day} after {t.2}
you: look in your depot once more; leave it behind the shed next time // feel: the birthday is over by now
feel: I have telephoned {num} times; it was packed with so much care""",
}
