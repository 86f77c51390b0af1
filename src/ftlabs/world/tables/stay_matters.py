"""What can be said and asked about inns, campsites and hires."""

from ftlabs.world.tables.matters import matter

STAYS = (
    matter("arrive", "stay", """
        When can we have the key?
        From what time can guests arrive?
        When is check-in?
        At what time may I move in?
        How early can we come on the day of arrival?
        From when is check-in possible?""",
        """Guests may arrive from {arrive}.
        Check-in is from {arrive}.
        On the day of arrival, the key is ready at {arrive}.
        ---
        From {arrive}.
        Check-in is from {arrive}."""),
    matter("leave", "stay", """
        When must we leave on the last day?
        At what time is check-out?
        By when must guests leave?
        What is the latest time to leave on the last day?
        When do you want the key back?
        What is the latest time for check-out?""",
        """On the day of departure guests leave by {leave}.
        Check-out is at {leave}.
        Keys must be back at the {desk} by {leave} on the last day.
        ---
        By {leave}.
        Check-out is at {leave}."""),
    matter("meal", "room", """
        When is breakfast served?
        At what time can we have breakfast?
        What are the hours for breakfast?
        When do guests have breakfast?
        From when to when is there breakfast?
        At what hours is the breakfast room open?""",
        """Breakfast is served from {from_meal} to {to_meal}.
        The breakfast room is open from {from_meal} until {to_meal}.
        ---
        From {from_meal} to {to_meal}.
        Between {from_meal} and {to_meal}."""),
    matter("night", "room", """
        What does a room cost?
        How much is a room for one night?
        What is the price of a room?
        How much do you charge for a night?
        What do we pay for one night?
        What would one night cost?""",
        """A room costs {week} a night[, with breakfast|].
        One night in a double room is {week}.
        Guests pay {week} for a room and one night.
        ---
        {week} a night.
        A room costs {week} a night."""),
    matter("tent", "camp", """
        What does a tent cost?
        How much is a place for a tent?
        What do we pay for a tent?
        How much do you charge for a small tent?
        What is the price for a tent?
        How much is it to put up a tent?""",
        """A tent costs {adult} a night, a caravan {caravan}.
        For a tent we charge {adult} a night.
        A place for a tent is {adult} a night[, with warm water|].
        ---
        {adult} a night.
        A tent costs {adult} a night."""),
    matter("van", "camp", """
        What does a caravan cost?
        How much is a place for a caravan?
        What do we pay for a caravan?
        How much do you charge for a caravan?
        What is the price for a caravan?
        How much is a night with a caravan?""",
        """A caravan costs {caravan} a night.
        For a caravan we charge {caravan} a night.
        A place for a caravan is {caravan} a night[, with electricity|].
        ---
        {caravan} a night.
        A caravan costs {caravan} a night."""),
    matter("quiet", "stay", """
        When must it be quiet?
        From when is it quiet at night?
        What are the quiet hours?
        When is music forbidden?
        When does the night rest begin?
        When do we have to be quiet?""",
        """It must be quiet from {last} to {open}.
        From {last} on there is no more music.
        The night rest begins at {last}.
        ---
        From {last} on.
        From {last}."""),
    matter("hour", "hire", """
        What does it cost to hire a {hired}?
        How much is a {hired} for [an hour|one hour]?
        What do you charge for a {hired}?
        How much must I pay [for|to borrow] a {hired}?
        What is the price for a {hired}?
        What is the price of a {hired} for one hour?""",
        """A {hired} costs {adult} an hour[ or {car} a day|].
        We hire out a {hired} for {adult} an hour.
        The price of a {hired} is {adult} an hour[, for children {child}|].
        ---
        {adult} an hour.
        A {hired} costs {adult} an hour."""),
    matter("deposit", "hire", """
        How much is the deposit?
        What deposit do I leave?
        Do I have to leave a deposit?
        How high is the deposit?
        What sum must I leave as a deposit?
        Is there a deposit?""",
        """The deposit for a {hired} is {deposit}.
        {deposit} must be left as a deposit[ and is paid back in full|].
        We ask for a deposit of {deposit}.
        ---
        The deposit is {deposit}.
        {deposit}."""),
    matter("return", "hire", """
        By when must I bring the {hired} back?
        When must the {hired} be back?
        At what time do you want the {hired} back?
        What is the latest time to return the {hired}?
        When do I have to return the {hired}?
        How late can I bring back the {hired}?""",
        """Every {hired} must be back by {entry}.
        Please return the {hired} before {entry}, as we close at {close}.
        ---
        By {entry}.
        Before {entry}."""),
    matter("broken", "hire", """
        What happens if something breaks?
        What happens when the {hired} is damaged?
        What if I damage the {hired}?
        What happens in case of damage?
        What if something is broken?
        What happens if the {hired} breaks?""",
        """If something breaks, tell us at once; small repairs are free.
        ---
        Tell us at once, small repairs are free.
        You tell us at once. Small repairs are free.""",
        """Damage is paid for out of the deposit.
        ---
        It is paid for out of the deposit.
        Damage is paid for out of the deposit."""),
)  # fmt: skip
