"""How people ask about boats, routes, harbours, animals and things: eleven phrasings per topic, with `{s}` to fill."""


def lines(text: str) -> tuple[str, ...]:
    """The lines of a table written as one string."""
    return tuple(line.strip() for line in text.strip().splitlines())


BOAT_PHRASINGS = {
    "captain": """
        Who is the captain of the {s}?
        What is the name of the {s}'s captain?
        Which captain sails the {s}?
        The {s} has which captain?
        On the {s}, who is in command?
        Whose ship is the {s}? I mean the captain.
        I want to thank the captain of the {s}. What is the name?
        Tell me the name of the captain on board the {s}.
        Who commands the {s}?
        If I sail on the {s}, who will be my captain?
        Under which captain does the {s} sail?
    """,
    "funnel": """
        What colour is the funnel of the {s}?
        Which colour does the {s}'s funnel have?
        The funnel of the {s} is painted in what colour?
        What is the colour of the {s}'s funnel?
        How do I know the {s} by its funnel? What colour is it?
        My son is drawing the {s}. What colour should the funnel be?
        In which colour did you paint the funnel on the {s}?
        From far away I look for the {s}. What colour of funnel should I look for?
        Tell me the funnel colour of the {s}.
        Does the {s} have a red or a blue funnel, or another colour?
        I see a funnel far out. Which colour would mean that it is the {s}?
    """,
    "built": """
        When was the {s} built?
        In which year was the {s} built?
        What year was the {s} made?
        How old is the {s}? Just tell me the year.
        Which year did builders finish the {s}?
        The {s} was built in what year?
        Tell me the year when the {s} was new.
        Since which year has the {s} been on the water?
        What is the building year of the {s}?
        My father saw the {s} when it was new. Which year was that?
        Do you know the year in which they built the {s}?
    """,
    "seats": """
        How many seats does the {s} have?
        How many passengers can sit on the {s}?
        What is the number of seats on the {s}?
        The {s} has how many seats?
        For how many people is there a seat on the {s}?
        How many seats are there on board the {s}?
        Tell me how many passengers find a seat on the {s}.
        If the {s} is full, how many seats are taken?
        We are a big party on the {s}. How many seats are there in all?
        How many people may sit down on the {s} at once?
        I would like to know the {s}'s number of seats.
    """,
    "cars": """
        How many cars can the {s} carry?
        How many cars fit on the {s}?
        The {s} takes how many cars?
        What is the largest number of cars on the {s}?
        For how many cars is there room on the {s}?
        How many cars does the {s} have space for?
        On the car deck of the {s}, how many cars can stand?
        Tell me how many cars go on board the {s}.
        If the car deck of the {s} is full, how many cars are there?
        I come by car. How many cars does the {s} take?
        The car deck of the {s} is big enough for how many cars?
    """,
    "aboard": """
        What is special on board the {s}?
        What does the {s} have that other boats do not?
        What can passengers find only on the {s}?
        Which special thing is there on the {s}?
        What special place or thing will I find on board the {s}?
        Why do people like the {s}? What is there on board?
        Only the {s} has something special. What is it?
        Tell me what special thing there is on board the {s}.
        What is there for passengers on the {s} that is nowhere else?
        What will I see on the {s} and on no other boat?
        Among your boats, what does only the {s} offer?
    """,
}

ROUTE_PHRASINGS = {
    "port": """
        Where does the boat to {s} leave from?
        From which port do I sail to {s}?
        Which harbour has the ferry for {s}?
        I want to go to {s}. At which port must I be?
        Where do I go on board for {s}?
        The ferry to {s} starts in which town?
        Which town do boats for {s} sail from?
        To get to {s}, which harbour do I need?
        Tell me the port for trips to {s}.
        In which harbour can I find the boat for {s}?
        Where must I drive to if I want the ferry to {s}?
    """,
    "boat": """
        Which boat goes to {s}?
        What is the name of the boat to {s}?
        Which of your boats sails to {s}?
        What is the ferry to {s} called?
        On which boat do passengers for {s} travel?
        The trip to {s} is made by which boat?
        I have a ticket to {s}. What is the name of my boat?
        Tell me which boat will take me to {s}.
        If I travel to {s}, which boat will I be on?
        What is the boat called that sails to {s}?
        Which boat is used for the crossing to {s}?
    """,
    "crossing": """
        How long is the crossing to {s}?
        How many minutes does the crossing to {s} take?
        How long does it take to get to {s}?
        How much time do I spend on the water to {s}?
        The trip to {s} takes how many minutes?
        How long will I be on the boat to {s}?
        How much time should I plan for the crossing to {s}, in minutes?
        After how many minutes does the boat reach {s}?
        Tell me how long the ferry needs to reach {s}.
        How many minutes is it by boat to {s}?
        My children get bored. How long does the ferry to {s} take?
    """,
    "often": """
        How often does a boat go to {s}?
        How often do you sail to {s}?
        How regular are the boats to {s}? How often do they leave?
        If I miss one boat to {s}, how often do others follow?
        How frequent are the ferries to {s}?
        Every how many hours or minutes is there a ferry to {s}?
        I hate to wait. How often are there ferries to {s}?
        Do boats to {s} go every hour, or how often?
        Tell me how often the ferry leaves for {s}.
        The boats to {s} follow each other how often?
        At what intervals can I take a ferry to {s}?
    """,
    "first": """
        When does the first boat to {s} leave?
        At what time is the first ferry to {s}?
        When is the earliest boat that I can take to {s}?
        When do you start sailing to {s} in the morning?
        On weekdays, what time does the first boat sail to {s}?
        I get up early. When is the first crossing to {s}?
        How early in the morning can I sail to {s}?
        The first ferry of the day to {s} leaves at what time?
        Tell me the time of the first sailing to {s}.
        At what time in the morning do boats to {s} begin to sail?
        When is the earliest sailing to {s} on a weekday?
    """,
    "last": """
        When does the last boat to {s} leave?
        At what time is the last ferry to {s}?
        When is the latest boat that I can take to {s}?
        At what hour do you sail to {s} for the last time in the day?
        How late can I still sail to {s}?
        At the end of the day, when does the last ferry leave for {s}?
        I finish work late. When is the last crossing to {s}?
        Tell me the time of the last sailing to {s}.
        I am late. When does the last boat of today go over to {s}?
        What time does your final boat go to {s}?
        When is the latest sailing of the day to {s}?
    """,
    "sunday": """
        When does the first boat to {s} leave on Sunday?
        On Sundays, when is the first ferry to {s}?
        What time do boats to {s} start on a Sunday?
        How early can I sail to {s} on a Sunday?
        It is Sunday tomorrow. When does the first ferry go to {s}?
        At what time is the earliest Sunday boat to {s}?
        Tell me the time of the first Sunday sailing to {s}.
        We want to spend Sunday on {s}. When is the first crossing?
        The first boat to {s} on Sunday mornings leaves when?
        When do the Sunday ferries to {s} begin?
        If I travel to {s} on a Sunday, when can I leave at the earliest?
    """,
    "back": """
        When does the last boat back from {s} leave?
        At what time is the last ferry back from {s}?
        How late can I still leave {s} to come home?
        When must I leave {s} at the latest to get back?
        When is the last boat home from {s}?
        I am on {s} for the day. When is the last ferry back?
        What is the latest hour at which a boat leaves {s} for home?
        Tell me the time of the last return boat from {s}.
        In the evening, when does the last ferry set off back from {s}?
        What time does the final boat from {s} to the mainland sail?
        We want to stay late on {s}. When does the last boat home leave?
    """,
    "adult": """
        What does a single ticket to {s} cost for an adult?
        How much does one adult pay to {s}, one way?
        What is the adult fare to {s}, one way only?
        How much is a single to {s} for a grown-up?
        What is the price of one single adult ticket to {s}?
        I am an adult and travel one way to {s}. How much do I pay?
        For an adult, how many marks is a single ticket to {s}?
        Tell me the single fare for adults to {s}.
        One adult, one way to {s}: how much?
        How many marks does a single crossing to {s} cost an adult?
        I will not come back from {s}. What does the adult ticket cost one way?
    """,
    "return": """
        What does a return ticket to {s} cost?
        How much is a return to {s}?
        What is the return fare to {s}?
        How much do I pay to go to {s} and back?
        There and back to {s}: what is the price?
        How many marks is a return ticket for {s}?
        Tell me the price of a return ticket to {s}.
        I want to go to {s} and come back. What does it cost?
        For a trip to {s} and back again, how much is the ticket?
        What will I pay for the way to {s} and the way back in one ticket?
        If I buy a return to {s}, how many marks must I pay?
    """,
    "child": """
        What does a child pay to {s}?
        How much is a child's ticket to {s}?
        What is the fare for children to {s}?
        How many marks does my child pay to {s}?
        My daughter is eight. What does her ticket to {s} cost?
        For a child, how much is the crossing to {s}?
        Tell me the price of a ticket to {s} for one child.
        What is the price for a boy of nine to {s}?
        How much must a child pay for a single to {s}?
        One child to {s}, please. How many marks?
        I take my child to {s}. What does the child's ticket cost?
    """,
    "car": """
        What does it cost to take a car to {s}?
        How much is a car on the boat to {s}?
        What is the fare for a car to {s}?
        How many marks do I pay for my car to {s}?
        I want to take the car over to {s}. What is the price?
        For a car, what does the crossing to {s} cost?
        Tell me the price of a car ticket to {s}.
        What must I pay for my car if I bring it to {s}?
        How much does the ferry to {s} cost with a car? I mean only the car.
        What is the price for one car to {s}, one way?
        My car goes with me to {s}. How many marks is that for the car?
    """,
}

HARBOUR_PHRASINGS = {
    "opens": """
        When do you open the ticket office in {s}?
        At what time does the office at {s} open in the morning?
        At what time do you begin to sell tickets in {s}?
        What time do you open in {s}?
        How early does the ticket office open at {s}?
        When can I come to the ticket office in {s} at the earliest?
        In {s}, the ticket office opens at what time?
        Tell me when the office in {s} opens its doors.
        I will be in {s} very early. When do you open?
        What are the morning hours of the office at {s}? When does it open?
        The office in {s} is still dark. When will it open?
    """,
    "closes": """
        When does the ticket office in {s} close?
        At what time does the office at {s} close in the evening?
        When in the evening do you stop selling tickets in {s}?
        What time do you close in {s}?
        How late does the ticket office close at {s}?
        When must I come to the ticket office in {s} at the latest?
        In {s}, the ticket office closes at what time?
        Tell me when the office in {s} shuts its doors.
        I will be in {s} very late. When do you close?
        The office at {s} shuts in the evening, but when?
        I am on my way to the office in {s}. When will it close?
    """,
    "parking": """
        What does parking cost in {s}?
        How much do I pay to park my car in {s}?
        What is the price of parking at {s} harbour?
        How many marks is a day of parking in {s}?
        I want to leave my car in {s} for a day. What does it cost?
        For one day, how much is the car park at {s}?
        Is parking in {s} free, or what does it cost?
        Tell me the parking price at {s}.
        If I park at {s} all day, how much must I pay?
        How much does the car park in {s} cost a day?
        We leave the car at {s} harbour. What will we pay for parking?
    """,
    "master": """
        Who is the harbour master in {s}?
        What is the name of the harbour master at {s}?
        Which harbour master works in {s}?
        Who runs the harbour at {s}?
        I need to speak to the harbour master of {s}. Who is it?
        In {s}, who is in charge of the harbour?
        Tell me the name of {s}'s harbour master.
        To whom do I write if I want the harbour master of {s}?
        Who is responsible for the harbour in {s}?
        The harbour of {s} is run by whom?
        Whom do I ask for at the harbour in {s}? I need the harbour master.
    """,
    "bus": """
        Which bus goes to the harbour at {s}?
        What bus do I take to the harbour in {s}?
        What is the number of the bus to {s} harbour?
        I have no car. Which bus brings me to the harbour in {s}?
        How do I get to the harbour in {s} by bus?
        Which bus stops at the harbour in {s}?
        Tell me the bus number for the harbour at {s}.
        By bus to {s} harbour: which number?
        From the town, which bus must I take to the harbour at {s}?
        Is there a bus to the harbour in {s}, and which one?
        Which bus should I get on for the harbour in {s}?
    """,
}

THING_PHRASINGS = {
    "animal": """
        May I bring my {s} on the boat?
        Can my {s} come with me?
        Am I allowed to travel with a {s}?
        Do you take a {s} on board?
        I have a {s}. May it travel with me?
        Could a {s} come along on one of your boats?
        Do your rules let a {s} come on board?
        We would like to take our {s} to the islands. Can it come on the ferry?
        Are people with a {s} allowed on the ferry?
        Tell me if a {s} may come on board.
        Would you let my {s} on the ferry?
    """,
    "thing": """
        Where do I put my {s} on board?
        Where should my {s} go on the boat?
        In which place do I leave a {s} during the crossing?
        What do I do with my {s} on board?
        I travel with a {s}. Where is the place for it?
        Where can a {s} be kept on the ferry?
        On the boat, where do passengers put a {s}?
        Tell me where a {s} belongs on board.
        Is there a place for my {s} on the boat, and where?
        I have a {s} with me. Where may I leave it?
        Which place on the ferry is meant for a {s}?
    """,
}

PHRASINGS = {
    topic: lines(text)
    for table in (BOAT_PHRASINGS, ROUTE_PHRASINGS, HARBOUR_PHRASINGS, THING_PHRASINGS)
    for topic, text in table.items()
}
