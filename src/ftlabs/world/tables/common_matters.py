"""What can be said and asked about prices and rules of nearly every organisation: children, dogs, lost property."""

from ftlabs.world.tables.matters import matter

COMMON = (
    matter("adult", "line paid", """
        What does a ticket [for an adult|] cost?
        How much is [a ticket for an adult|an adult ticket]?
        How much do adults pay?
        What is the price for an adult?
        What do you charge for one adult?
        What must an adult pay?
        How much does it cost for a grown-up?""",
        """A ticket costs {adult} [for adults and {child} for children|for an adult].
        Adults pay {adult}[, children {child}|, students {student}|].
        The price for an adult is {adult}.
        We charge {adult} for an adult[ and {child} for a child|].
        An adult ticket is {adult}.
        ---
        {adult}.
        An adult ticket is {adult}.
        Adults pay {adult}."""),
    matter("child", "line paid", """
        What does a child pay?
        How much is a [child's ticket|ticket for a child]?
        What is the price for children?
        How much do I pay for my [son|daughter]?
        What do you charge for a child?
        What does a ticket for a child cost?
        How much is it for children?""",
        """A child pays {child}[, an adult {adult}|].
        A child's ticket is {child}.
        For children the price is {child}[; those under {age} pay nothing|].
        Children pay {child}, and children under {age} nothing.
        ---
        {child}.
        Children pay {child}.
        A child pays {child}."""),
    matter("free", "line paid", """
        Up to what age do children pay nothing?
        Who pays nothing?
        Who does not need a ticket?
        Under what age is it free for children?
        How old are children who come free?
        For whom is it free?""",
        """Children under {age} pay nothing.
        Children under {age} are free.
        Nothing is charged for children under {age}.
        ---
        Children under {age}.
        Only children under {age}."""),
    matter("student", "line paid", """
        What do students pay?
        How much is a student ticket?
        Is there a price for students?
        What is the price for students?
        What does it cost for a student?
        How much must a student pay?""",
        """Students [with a card|] pay {student}.
        For students the price is {student}[ instead of {adult}|].
        Students and pensioners pay {student}.
        ---
        {student}.
        Students pay {student}."""),
    matter("pensioner", "line paid", """
        What do pensioners pay?
        How much is a ticket for a pensioner?
        Is there a price for pensioners?
        What does my grandmother pay?
        What does it cost for a pensioner?
        How much do older people pay?""",
        """Pensioners pay {student}.
        The price for pensioners is {student}.
        Students and pensioners pay {student}, all other adults {adult}.
        ---
        {student}.
        Pensioners pay {student}."""),
    matter("family", "line paid", """
        What does a family ticket cost?
        How much is a family ticket?
        What do families pay?
        How much is it for a family?
        What is the price for a whole family?
        What would a family have to pay?""",
        """A family ticket costs {family}.
        Families pay {family}[ for two adults and all their children|].
        The price for a family is {family}.
        ---
        {family}.
        A family pays {family}."""),
    matter("back", "line", """
        What does a return ticket cost?
        How much is a return?
        What is the fare there and back?
        What do I pay for going there and back?
        How much is it to {to} and back?
        What is the price of a return ticket?""",
        """A return ticket costs {back}[, a single {adult}|].
        A single is {adult} and a return {back}.
        There and back the fare is {back}.
        ---
        {back}.
        A return is {back}."""),
    matter("season", "line pool show", """
        What does a season ticket cost?
        How much is a season ticket?
        What do I pay for a season ticket?
        How much do you want for a season ticket?
        What is the price of a season ticket?
        How much must I pay for the whole season?""",
        """A season ticket costs {season}.
        With a season ticket for {season} every day of the season is paid for.
        The season ticket is {season} and has a photograph of its owner.
        ---
        {season}.
        A season ticket is {season}."""),
    matter("group", "line paid", """
        Is there a discount for groups?
        What discount do groups get?
        Do groups pay less?
        How many people must a group have for a discount?
        Is it cheaper for a group?
        Do you have a price for groups?""",
        """Groups of {size} or more get a discount of {percent} per cent.
        There is a discount of {percent} per cent for groups of {size} or more.
        A group of at least {size} people pays {percent} per cent less.
        ---
        {percent} per cent less for {size} or more people.
        Groups of {size} or more get {percent} per cent off."""),
    matter("dog", "line house stay", """
        May I bring my dog?
        Are dogs allowed [{aboard}|]?
        Can my dog come with me?
        Can I take my dog {enter}?
        Is my dog welcome?
        Do you [accept|take] dogs?
        I have a dog. May it come?""",
        """Dogs must be on a lead.
        Dogs are welcome [{aboard}|] if they are kept on a lead.
        You may bring a dog, but keep it on a lead.
        ---
        Yes, on a lead.
        Yes, if it is on a lead.""",
        """Dogs are not allowed [{aboard}|].
        No dogs are let {enter}[, except guide dogs|].
        Please leave your dog at home.
        ---
        No.
        No, dogs are not allowed.""",
        """Dogs are allowed only in a carrier.
        A dog may come with you in a closed carrier.
        ---
        Only in a carrier.
        No, only in a carrier.
        Yes, but only in a carrier."""),
    matter("dogfare", "line stay", """
        What does a dog cost?
        How much do I pay for my dog?
        How much is it for a dog?
        What do you charge for a dog?
        What is the price for a dog?
        What must I pay for the dog?""",
        """A dog costs {dog}.
        For a dog you pay {dog}.
        There is a charge of {dog} for a dog.
        ---
        {dog}.
        A dog costs {dog}.""",
        """Dogs are free of charge.
        Nothing is charged for dogs.
        ---
        Nothing, dogs are free.
        Dogs are free."""),
    matter("lost", "", """
        Where is the lost property kept?
        Where can I ask for something I have lost?
        I left my umbrella {aboard}. Where is it now?
        Where do I collect a lost bag?
        Where are things that people forget?
        Where do you keep what is found?""",
        """Lost property is kept at the {desk} for {days} days.
        Things found {aboard} are taken to the {desk}.
        Ask for lost things at the {desk}.
        ---
        At the {desk}."""),
    matter("keeper", "", """
        Who keeps the lost property?
        Whom do I ask about something I have lost?
        Who looks after lost things?
        I left my umbrella {aboard}. Whom can I ask?
        Who has the things that people forget?
        Who keeps what is found?""",
        """{clerk} keeps all lost property [in a cupboard|in the cellar|in a large box].
        Lost things are given to {clerk}.
        Ask {clerk} for lost things.
        ---
        {clerk}.
        [Ask|That is] {clerk}."""),
    matter("kept", "", """
        How long is lost property kept?
        For how long do you keep lost things?
        How many days do you keep things that were found?
        How long do I have to collect a lost umbrella?
        How long are lost things stored?
        For how long is something that was left behind kept?""",
        """Lost property is kept for {days} days.
        Things left behind are kept for {days} days[ and then given to the poor|].
        After {days} days lost things are sold.
        ---
        {days} days.
        For {days} days."""),
    matter("food", "line house", """
        May I eat {aboard}?
        Is eating allowed {aboard}?
        Can we bring our own food?
        Are sandwiches allowed {aboard}?
        Is it allowed to eat something {aboard}?
        May we eat our own sandwiches {aboard}?""",
        """Cold food may be eaten {aboard}, hot food may not.
        You may eat cold food {aboard}.
        ---
        Yes, but only cold food.
        Cold food only.""",
        """Please do not eat {aboard}.
        Eating is not allowed {aboard}.
        Food must stay in the bag {aboard}.
        ---
        No.
        No, eating is not allowed."""),
    matter("smoke", "line house stay", """
        May I smoke?
        Is smoking allowed?
        Can people smoke {aboard}?
        Where may I smoke?
        What about smoking?
        Are cigarettes allowed?""",
        """Smoking is not allowed[, not even at an open window| {aboard}|].
        Nobody may smoke {aboard}.
        ---
        Smoking is not allowed.
        It is not allowed.""",
        """Smoking is allowed outside only.
        Smokers are asked to go outside.
        ---
        Only outside.
        Outside only."""),
    matter("wheelchair", "line house", """
        Can I come in a wheelchair?
        Is there a way in for wheelchairs?
        Is there room for a wheelchair?
        My mother uses a wheelchair. Can she come?
        Are wheelchairs possible?
        Can people in wheelchairs get in?""",
        """There is a ramp for wheelchairs.
        People in wheelchairs use the ramp at the side.
        ---
        Yes, there is a ramp.
        Yes, by the ramp.""",
        """People in wheelchairs should call a day before, so that somebody can help.
        For a wheelchair, please call a day before.
        ---
        Yes, but call a day before.
        Yes, if you call a day before."""),
)  # fmt: skip
