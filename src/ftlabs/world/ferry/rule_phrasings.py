"""How people ask about the rules that stand alone: eleven phrasings of each, without a slot."""

from ftlabs.world.ferry.phrasings import lines

_TABLES = {
    "refund-limit": """
        Until when can I get all my money back?
        How late may I return a ticket for a full refund?
        Up to what time is a full refund possible?
        I cannot travel after all. Until when do you refund the whole price?
        Until which day can I hand back my ticket and get everything back?
        Until how long before sailing can I cancel and get a full refund?
        How long can I wait with giving back a ticket for its full price?
        Tell me the limit for a full refund of a ticket.
        If I cancel my trip, until when do I get the full price back?
        By when must a ticket come back to you for a full refund?
        Until how many days before the trip can I ask for a full refund?
    """,
    "refund-wait": """
        How long does a refund take?
        When will I get the money of my refund?
        How many days until my refund is paid?
        I sent in my ticket. How soon do you pay the refund?
        How fast is the money back in my account after a refund?
        Within what time do you pay refunds?
        I am waiting for my refund. When will it come?
        Tell me how long I must wait for a refund.
        How many days at most until the refund is in my bank account?
        You promised me a refund. How long until I have the money?
        Within how many days at most is a refund paid?
    """,
    "change-fee": """
        What does it cost to change a booking?
        How much do I pay if I change my booking?
        Is there a price for changing the day of my trip?
        I want to travel on another day. What does the change cost?
        How many marks is a change of the booking?
        What do you charge for moving a booking to another boat?
        Can I change my ticket to a later sailing, and at what price?
        Tell me the fee for a change.
        If I take another boat than I booked, how much is the change?
        My plans are different now. How much is it to change the booking?
        For changing the date of a booking, how much must I pay?
    """,
    "lost-place": """
        Where can I get back something that I lost on the boat?
        Where is the lost property office?
        I left my umbrella on the ferry. Where do I ask for it?
        Where do you keep the things that people forget on board?
        To which place do I go for lost property?
        Somebody found my wallet on the boat. Where can I collect it?
        Tell me where lost things are kept.
        In which house is your lost property?
        I lost my hat on board. Where should I look for it?
        Things that passengers forget: where do they end up?
        What is the place where lost property can be collected?
    """,
    "lost-weeks": """
        How long do you keep lost property?
        For how many weeks are lost things kept?
        I lost a scarf some time ago. How long do you keep such things?
        For how long do you keep things that nobody collects?
        For how long can I still come and collect a lost thing?
        Lost property is kept for how long?
        Tell me how long a forgotten bag stays with you.
        Before lost things are sold, how long are they kept?
        My camera was found, but I am ill. How long will you keep it for me?
        How many weeks does a lost thing wait for its owner?
        If I forget something on board, how long is it kept?
    """,
    "boarding-foot": """
        When must I be at the boat if I come on foot?
        How early must passengers on foot be there?
        I have no car. How long before sailing must I be there?
        How many minutes before sailing do people on foot have to be at the gate?
        On foot, when is the latest time to come to the gate?
        By when must a passenger without a car be at the boat?
        Tell me how early I should come if I walk on board.
        Until when can people on foot still pass the gate?
        When does the gate close for passengers on foot?
        We come without a car. How early do we need to be at the gate?
        For people on foot, how long before sailing is the gate closed?
    """,
    "boarding-car": """
        When must I be in line with my car?
        How early must cars be there?
        I come by car. How long before sailing must I be at the harbour?
        How many minutes before sailing do drivers have to be in line?
        With a car, when is the latest time to arrive for boarding?
        By when must a car be at the harbour?
        Tell me how early I should come if I drive on board.
        Until when can drivers still join the line of cars?
        When is it too late for a car to get a place on the boat?
        Our car comes on the ferry too. How early do we need to be there?
        For drivers, how long before sailing is it time to be in line?
    """,
    "group-size": """
        How many people make a group?
        From how many people on is there a group price?
        How big must a group be to pay less?
        What is the smallest group that gets a discount?
        We are eight friends. How many must we be for the group price?
        How many passengers count as a group?
        When is a party large enough for the group fare?
        Tell me the least number of people in a group.
        What number of people do you call a group?
        My class wants the group price. How many people must come along?
        At what size does a group get its discount?
    """,
    "group-discount": """
        How much discount does a group get?
        What is the discount for groups?
        How much cheaper is it for a group?
        We travel as a group. How much do we save?
        By how many per cent is the group fare lower?
        What do groups get off the price?
        Tell me the group discount in per cent.
        Our club books as a group. What discount do you give us?
        If we come as a group, how many per cent do you take off?
        How large is the price cut for a group?
        As a school group, what discount can we have?
    """,
    "bag-weight": """
        How heavy may my bag be?
        What may a piece of luggage weigh?
        What is the weight limit for a piece of luggage?
        How many kilos of luggage can I pack in one bag?
        My bag is very heavy. What is the most that it may weigh?
        Up to what weight do you take a bag on board?
        Tell me how many kilos a bag may weigh.
        Is there a limit to the weight of a bag, and what is it?
        How heavy can a suitcase get before you refuse it?
        I am packing now. How many kilos are allowed in a bag?
        What weight of luggage is allowed for each piece?
    """,
    "wheelchair": """
        My mother uses a wheelchair. What should we do before the trip?
        I need help with my wheelchair. When do I tell you?
        How early should I let you know that I come with a wheelchair?
        What must passengers in a wheelchair do before they travel?
        For help with a wheelchair, how do I ask, and when?
        I travel in a wheelchair. How do I get help at the boat?
        When do you need to know about a wheelchair?
        Tell me what to do if somebody with us sits in a wheelchair.
        A friend in a wheelchair comes along. Must we call you first?
        How do we book help for a wheelchair?
        What should I do before the trip if I need the wheelchair ramp?
    """,
    "storm": """
        How strong must the wind be before you stop sailing?
        From what wind do the boats stay in the harbour?
        In which wind do the ferries no longer sail?
        It is very windy today. When do you stop all boats?
        From which wind force is a crossing too dangerous?
        When is a storm so strong that no boat leaves?
        Tell me from what wind force the ferries stop.
        Which wind force keeps your boats in the harbour?
        There is a storm coming. From what wind on will there be no ferry?
        How much wind is too much for the ferry?
        You have a limit for storms. From which wind force does it hold?
    """,
    "cancelled": """
        What do I get if my boat is cancelled?
        My sailing was cancelled. What can I choose?
        If you cancel a crossing, what do passengers get?
        You have cancelled today's ferry. What do I get for my ticket?
        What are my rights when a boat is cancelled?
        What do you offer after you cancel a sailing?
        You cancelled my boat this morning. What now?
        Tell me what I get when the sailing is cancelled.
        Suppose the ferry is cancelled: do I get my money or another boat?
        For a cancelled crossing, what do you give the passengers?
        When a storm stops my boat and it is cancelled, what do I get from you?
    """,
    "smoking": """
        Where may I smoke on board?
        Is smoking allowed on the boats?
        May I smoke a cigarette during the crossing?
        On which deck can people smoke?
        My uncle smokes a pipe. Where can he do that on the ferry?
        Is there a place for smokers on board?
        What is the rule about smoking?
        Tell me where smoking is allowed.
        In which part of the boat is a cigarette allowed?
        I smoke. Where should I go on the boat?
        Can passengers smoke on deck, and on which one?
    """,
    "own-food": """
        May I bring my own food?
        Can we eat our own lunch on board?
        Are we allowed to bring food and drink on the boat?
        We have packed sandwiches. Can we eat them on the ferry?
        Do your rules let us bring our own food and drinks?
        Are passengers allowed to have their own picnic on board?
        Would it be all right to bring my own drinks and food?
        Tell me if I may take my own food with me.
        I would like to have my own breakfast on the boat. Is that all right?
        Is food from home allowed on the ferry?
        Can I bring a picnic and bottles?
    """,
    "child-alone": """
        From what age may a child travel alone?
        How old must my daughter be to travel alone?
        Can my son take the ferry without me, and at what age?
        At what age can children sail without their parents?
        What is the youngest age to travel alone?
        My boy wants to sail to his aunt alone. How old must he be?
        When is a child old enough to go on the boat alone?
        Tell me how old children must be to travel without an adult.
        From how many years on may a child travel alone?
        Without an adult, from which age are children allowed on board?
        What age must children have for a trip alone?
    """,
    "baby-free": """
        Which children travel free?
        Which small children do not have to pay?
        For children of what age is the ferry free?
        For which children do I need no ticket?
        My baby has no ticket. Which children need none?
        Who pays nothing because of being so young?
        How young must children be to travel without paying?
        Tell me which children get on board for free.
        We have a baby with us. Which children go free?
        Is the trip free for very young children, and for which?
        Who needs no ticket because of age?
    """,
    "bicycle-fare": """
        What does a bicycle cost?
        How much do I pay for my bicycle?
        What is the fare for a bicycle?
        I want to take my bicycle along. How many marks is that?
        Is a bicycle free, or do I have to pay for it?
        How many marks for a bicycle on the ferry?
        We come with bicycles. What is the price for each?
        Tell me the price of a bicycle ticket.
        For my bicycle, what must I pay on the boat?
        Does a bicycle need a ticket, and how much is it?
        If I travel with a bicycle, how much more do I pay?
    """,
    "dog-fare": """
        What does a dog cost on the ferry?
        How much do I pay if my dog comes with me?
        What is the dog fare?
        My dog needs a ticket too. How many marks is it?
        Do dogs travel free, or do they cost something?
        How many marks must I pay to take a dog on board?
        We have two dogs with us. What does each of them cost?
        Tell me what a ticket for a dog costs.
        For a small dog, what is the price?
        Is there a dog ticket, and how much is it?
        I buy a ticket for myself and one for the dog. What does the dog's ticket cost?
    """,
    "phone-hours": """
        When can I call you?
        At what hours does somebody answer the phone?
        When is the telephone desk open?
        Between which times can I reach you by phone?
        I would rather call than write. When are you there?
        From when to when do you answer calls?
        What are your telephone hours?
        Tell me when I can phone the Merrow Line.
        Nobody picked up the phone last night. When should I try?
        By telephone, when can passengers reach somebody?
        During what hours may I ring you up?
    """,
    "greeting": """
        How do we greet passengers?
        What do we say when a passenger comes on board?
        Which greeting do the staff use?
        I am new here. What do I say to passengers first?
        What are the first words to a passenger?
        How should I say hello to people who come aboard?
        A passenger steps on the boat. What do I say?
        Tell me the greeting of the Merrow Line.
        With which words do we welcome people?
        What is the right greeting for a guest on our boats?
        How does a good talk with a passenger begin? I mean the greeting.
    """,
    "founded": """
        When was the Merrow Line founded?
        How old is your company? Tell me the year.
        In which year did the Merrow Line begin?
        In what year did the Merrow Line start to sail?
        What year did the company start?
        The company was founded in what year?
        Tell me the year when it all began for the Merrow Line.
        Which year was the first one of the Merrow Line?
        Which year stands at the start of your company's history?
        My grandfather worked for you long ago. When was the company founded?
        For the school paper: the Merrow Line was founded when?
    """,
}

RULE_PHRASINGS = {name: lines(text) for name, text in _TABLES.items()}
