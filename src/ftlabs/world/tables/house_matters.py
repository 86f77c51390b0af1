"""What can be said and asked about houses: museums, pools, libraries, cinemas, markets, post offices."""

from ftlabs.world.tables.matters import matter

HOUSES = (
    matter("open", "house hire", """
        When does the {it} open?
        At what time do you open?
        What time does the {it} open?
        When can I come in at the earliest?
        When are the doors opened?
        What is your opening time?
        How early do you open?""",
        """The {it} opens at {open}.
        Our doors open at {open}[, except on {closed}|].
        [On most days the|The] {it} is open from {open} to {close}.
        We open at {open} and close at {close}.
        From {open} on [everybody is|{guests} are] welcome.
        ---
        At {open}.
        {open}.
        We open at {open}."""),
    matter("close", "house hire", """
        When does the {it} close?
        At what time do you close?
        Until when are you open?
        What time does the {it} shut?
        How late is the {it} open?
        How long can I stay?
        When are the doors closed?""",
        """The {it} closes at {close}.
        We are open until {close}.
        The lights go out at {close}, and then everybody must leave.
        {guests} must leave by {close}.
        Opening hours are {open} to {close}.
        ---
        The {it} closes at {close}.
        {close}.
        We close at {close}."""),
    matter("closed", "house hire", """
        On which day is the {it} closed?
        When is the {it} closed all day?
        Which day are you closed?
        Is there a day when you do not open?
        What is your day of rest?
        On what day do you not open?""",
        """The {it} is closed on {closed}.
        We are closed on {closed}, but we stay open later on {long}.
        On {closed} the {it} stays shut.
        {closed} is our day of rest.
        ---
        On {closed}.
        {closed}.
        The {it} is closed on {closed}."""),
    matter("entry", "paid", """
        When is the last admission?
        When is the last moment to get in?
        What is the latest time to come in?
        How late may I come?
        When is the last ticket sold?
        At what time do you stop letting people in?""",
        """The last admission is at {entry}.
        Nobody is let in after {entry}.
        The last ticket is sold at {entry}.
        Come before {entry}, for then the {desk} closes.
        ---
        At {entry}.
        {entry}.
        The last admission is at {entry}."""),
    matter("guide", "show", """
        Is there a guided tour?
        When is the guided tour?
        When does somebody show us round?
        When can we join a guided tour?
        At what time does the tour begin?
        Do you give guided tours?""",
        """A guided tour begins at {tour} on {long}.
        On {long} {clerk} leads a guided tour at {tour}.
        ---
        On {long} at {tour}.
        There is one on {long} at {tour}.""",
        """Guided tours are given for groups only, on request.
        ---
        Only for groups, on request.
        On request, for groups."""),
    matter("photos", "show", """
        May I take photographs?
        Are cameras allowed?
        Can I take pictures [inside|in the {it}]?
        Is it allowed to take photographs?
        Is photography allowed?
        May visitors use a camera?""",
        """Photographs may be taken without a flash.
        Cameras are welcome, flashes are not.
        ---
        Yes, without a flash.
        Yes, but without a flash.""",
        """Photographs are not allowed[, as the light harms the old things|].
        Please leave cameras in your bag: no photographs may be taken.
        ---
        No.
        No, it is not allowed."""),
    matter("curtain", "evening", """
        When does the evening performance begin?
        At what time does the evening show start?
        What time does the performance begin?
        When is the beginning of the evening show?
        When do you start in the evening?
        At what hour does the show begin?""",
        """The evening performance begins at {begin}.
        Every evening the show starts at {begin}.
        The curtain rises at {begin}, and those who are late wait for the interval.
        ---
        At {begin}.
        It begins at {begin}."""),
    matter("collect", "seats", """
        Until when must I collect my tickets?
        When must booked tickets be collected?
        When is the latest time to collect tickets?
        By when must I pick up my tickets?
        When do I have to fetch the tickets?
        How long before the show must I collect my tickets?""",
        """Booked tickets must be collected {early} before the show.
        Tickets that are not collected {early} before the show are sold to others.
        ---
        {early} before the show.
        Until {early} before the show."""),
    matter("loan", "lends", """
        How long may I keep a book?
        For how long can books be borrowed?
        How long may a book stay with me?
        How many weeks can I keep a book?
        How long is the loan?
        For how long do you lend books?""",
        """Books are lent for {weeks} weeks.
        A book may be kept for {weeks} weeks[ and renewed once|].
        Bring books back after {weeks} weeks.
        ---
        {weeks} weeks.
        At most {weeks} weeks."""),
    matter("fine", "lends", """
        What does it cost if a book is late?
        What is the fine for a late book?
        How much do I pay for a late book?
        What do you charge when a book comes back late?
        How high is the fine?
        What must I pay if I return a book too late?""",
        """For a book that comes back late you pay {fee} a week.
        The fine for late books is {fee} a week.
        ---
        {fee} a week.
        You pay {fee} a week."""),
    matter("stall", "stalls", """
        What does a stall cost?
        How much is a stall for one day?
        What is the rent of a stall?
        What do you charge for a stall?
        How much must a trader pay for a stall?
        What is the price of a stall?""",
        """A stall costs {week} a day.
        Traders pay {week} a day for a stall.
        ---
        {week} a day.
        A stall costs {week} a day."""),
    matter("parcel", "post", """
        Where do I collect a parcel?
        Where can parcels be picked up?
        At which counter do I get my parcel?
        Where is my parcel?
        Where do I fetch a parcel?
        Where do you hand out parcels?""",
        """Parcels are handed out at counter {stand}.
        To collect a parcel, go to counter {stand}[ and show the card|].
        ---
        At counter {stand}.
        Counter {stand}."""),
    matter("caps", "pool", """
        Must I wear a bathing cap?
        Do I need a bathing cap?
        Are bathing caps required?
        Does everybody have to wear a cap?
        Is a bathing cap necessary?
        Do you ask for bathing caps?""",
        """Everybody must wear a bathing cap[; the {desk} lends them for {fee}|].
        ---
        Yes, everybody must wear one.
        Yes.""",
        """Bathing caps are needed only by people with long hair.
        ---
        Only with long hair.
        No, only people with long hair."""),
)  # fmt: skip
