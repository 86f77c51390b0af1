"""What can be said and asked about boarding, luggage, cars, storms and late or cancelled rides."""

from ftlabs.world.tables.matters import matter

BOARDING = (
    matter("where", "line", """
        Where does the {vehicle} leave?
        Where do I get on?
        Which stand do I go to?
        From where does the {vehicle} to {to} leave?
        Where should I wait for the {vehicle}?
        Where does boarding take place?
        Where do passengers for {to} [get on|wait]?""",
        """Boarding is at stand {stand}[, beside the {desk}|].
        The {vehicle} [to {to}|] leaves from stand {stand}.
        Please wait at stand {stand} for the {vehicle} to {to}.
        Passengers for {to} get on at stand {stand}.
        ---
        At stand {stand}.
        Stand {stand}.""",
        """The {vehicle} stands beside the waiting room, and that is where passengers get on.
        Boarding takes place beside the waiting room.
        ---
        Beside the waiting room."""),
    matter("early", "line", """
        How early must I come?
        How early should I be there?
        When [must|should] I be at the {desk}?
        How long before departure must I arrive?
        When does boarding begin?
        How much time before departure should I be there?
        At what time before departure must I check in?""",
        """Be there {early} before departure.
        Passengers are asked to come {early} before departure.
        Boarding begins {early} before departure[, and nobody is let {enter} before that|].
        Please be there {early} before [the {vehicle} leaves|departure].
        Come {early} early, for the {vehicle} does not wait.
        ---
        {early} before departure.
        {early} early.
        Be there {early} before departure."""),
    matter("luggage", "line", """
        How much luggage may I [bring|take]?
        How heavy may my luggage be?
        What luggage is [allowed|free]?
        How many kilos of luggage can I bring?
        What is the limit for luggage?
        How much luggage is [included|free]?
        How much may my suitcase weigh?""",
        """Each passenger may bring {kilos} kilos of luggage[ free of charge|].
        Luggage up to {kilos} kilos is carried free.
        {kilos} kilos of luggage are included in the fare[; more costs {fee}|].
        Nobody may bring more than {kilos} kilos of luggage.
        ---
        {kilos} kilos.
        Up to {kilos} kilos.
        At most {kilos} kilos for each passenger."""),
    matter("trunk", "line", """
        Where do I put my [suitcase|luggage]?
        Where does luggage go?
        Where can I leave my bags during the {ride}?
        Where is luggage kept?
        Where is there room for my bags?
        Where should large bags be put?""",
        """Large luggage goes on the rack by the door.
        Suitcases and large bags belong on the rack by the door, not on the seats.
        ---
        On the rack by the door.
        It goes on the rack by the door.""",
        """Luggage is given to the {crew} before boarding.
        The {crew} takes all large bags and suitcases.
        ---
        With the {crew}.
        The {crew} takes all large luggage."""),
    matter("bicycle", "line", """
        What does it cost to take a bicycle?
        How much is a bicycle?
        How much do I pay for my bicycle?
        What is the fare for a bicycle?
        What does a ticket for a bicycle cost?
        What do you charge for bicycles?""",
        """A bicycle costs {bike}.
        Bicycles travel for {bike} [each|].
        For a bicycle you pay {bike}[, whatever the distance|].
        The fare for a bicycle is {bike}.
        ---
        {bike}.
        A bicycle costs {bike}.""",
        """Bicycles travel free of charge.
        There is no charge for bicycles.
        Nothing is charged for a bicycle[, but there is room for {stand} only|].
        ---
        Nothing, bicycles are free.
        Bicycles travel free."""),
    matter("car", "cars", """
        What does a car cost?
        How much do I pay for my car?
        What is the fare for a car?
        How much is it to take the car across?
        What must a driver pay for a car?
        What do you charge for a car?""",
        """A car with its driver costs {car}[, a caravan {caravan}|].
        The fare for a car is {car}.
        Cars cross for {car}.
        ---
        {car}.
        A car costs {car}."""),
    matter("caravan", "cars", """
        What does a caravan cost?
        How much is a caravan?
        What is the fare for a caravan?
        What do I pay if I come with a caravan?
        How much do you charge for a caravan?
        What is the price for a caravan?""",
        """For a caravan you pay {caravan}.
        The fare for a caravan is {caravan}[, for a car {car}|].
        A caravan is {caravan} [and must be booked|].
        ---
        {caravan}.
        A caravan is {caravan}."""),
    matter("storm", "vessel", """
        What happens in a storm?
        Do you sail in bad weather?
        What do you do when the wind is strong?
        Will the {vehicle} leave if there is a storm?
        Is the {ride} cancelled in rough weather?
        Does the {vehicle} sail in a storm?""",
        """In a storm the {vehicle} stays in the harbour[ and all tickets stay valid|].
        At wind force {wind} or more, every {ride} is cancelled and the {vehicle} stays in the harbour.
        ---
        In a storm, the {vehicle} stays in the harbour.
        The {vehicle} then stays in the harbour."""),
    matter("rough", "vessel", """
        Where should I sit in rough water?
        Where is the best place when the water is rough?
        Where do I feel the waves least?
        Which place is best if I get seasick?
        Where is it quietest in rough water?
        Where should somebody who gets seasick sit?""",
        """In rough water it is best to sit in the middle of the lower deck.
        Passengers who get seasick should sit in the middle of the lower deck.
        ---
        In the middle of the lower deck.
        On the lower deck, in the middle."""),
    matter("deck", "vessel", """
        What is on the upper deck?
        What will I find on the upper deck?
        What is there on the upper deck?
        What does the upper deck have?
        What can passengers find on the upper deck?
        What is up on the top deck?""",
        """On the upper deck there are open benches[, on the lower deck a warm cabin|].
        The upper deck has open benches[, and the lower deck has a small kitchen|].
        ---
        Open benches.
        There are open benches.""",
        """On the upper deck there is a tea room[, and below there are two cabins|].
        The upper deck has a tea room with large windows.
        ---
        A tea room.
        There is a tea room."""),
    matter("late", "line", """
        What do I get if the {vehicle} is late?
        What is paid back after a delay?
        How much do you refund for a delay?
        Do I get money back if we arrive late?
        What happens if the {vehicle} is more than {late} minutes late?
        Is there a refund for a long delay?""",
        """If the {vehicle} is more than {late} minutes late, half the fare is refunded.
        After a delay of more than {late} minutes you get back half the fare.
        Half the fare is paid back when the delay is longer than {late} minutes.
        ---
        Half the fare is refunded after {late} minutes.
        Half the fare, after {late} minutes.""",
        """For delays of more than {late} minutes there is a voucher for another {ride}.
        Whoever arrives more than {late} minutes late receives a voucher for another {ride}.
        ---
        There is a voucher after {late} minutes.
        A voucher for another {ride}, after {late} minutes."""),
    matter("cancelled", "line", """
        What happens if you cancel the {ride}?
        What do I get if the {ride} is cancelled by you?
        What is refunded when a {ride} is cancelled?
        The {vehicle} was cancelled. What now?
        What can I do if my {vehicle} is cancelled?
        What do passengers get when a {vehicle} is cancelled?""",
        """If we cancel a {ride}, the whole fare is refunded [at the {desk}|].
        When a {vehicle} is cancelled, passengers get the whole fare back.
        ---
        The whole fare is refunded.
        You get the whole fare back.""",
        """If a {vehicle} is cancelled, your ticket is valid for the next one.
        When we have to cancel, tickets are valid for the next {vehicle}.
        ---
        The ticket is valid for the next {vehicle}.
        Your ticket is valid for the next {vehicle}."""),
    matter("alone", "line", """
        From what age may children travel alone?
        How old must a child be to travel alone?
        When may a child travel without an adult?
        At what age can my son travel by himself?
        At what age can my daughter travel by herself?
        May children travel alone?""",
        """Children may travel alone from the age of {alone}.
        Children under {alone} travel only with an adult.
        A child of {alone} or more may travel without an adult.
        ---
        From the age of {alone}.
        From {alone} years."""),
)  # fmt: skip
