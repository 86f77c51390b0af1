"""What can be said and asked about staff, complaints, bookings and vouchers."""

from ftlabs.world.tables.matters import matter

BOOKINGS = (
    matter("boss", "", """
        Who is the {boss}?
        What is the {boss} called?
        What is the name of the {boss}?
        Who runs {org}?
        Who is in charge of {org}?
        Who is the head of {org}?""",
        """The {boss} is {chief}.
        {chief} is the {boss} [of {org}|].
        {org} is run by {chief}, the {boss}.
        The {boss}, {chief}, [began as a cleaner|has been here for {weeks} years|knows everybody by name].
        ---
        {chief}.
        The {boss} is {chief}.
        {chief}, the {boss}."""),
    matter("complaint", "", """
        Who is the person to write to with a complaint?
        Who answers complaints?
        Who deals with complaints?
        I want to complain. Who is the right person?
        Who reads the complaints?
        Who is responsible for complaints?""",
        """Complaints go to {clerk}[, who answers within {soon} days|].
        Please write to {clerk} if you have a complaint.
        {clerk} [reads|answers] all complaints.
        ---
        {clerk}.
        It is {clerk}."""),
    matter("answer", "", """
        How soon will my complaint be answered?
        How long do you take to answer a letter?
        When do I get an answer to my complaint?
        Within what time do you answer?
        How long must I wait for an answer?
        How quickly are letters answered?""",
        """Every letter is answered within {soon} days.
        Complaints and letters get an answer within {soon} days.
        We answer each complaint within {soon} days.
        ---
        Within {soon} days.
        You get an answer within {soon} days."""),
    matter("where_ticket", "line paid", """
        Where can I buy a ticket?
        Where are tickets sold?
        Where do I get a ticket?
        Where is the place to buy tickets?
        Where must I pay?
        Where do you sell tickets?""",
        """Tickets are sold at the {desk}[, not {aboard}|].
        Buy your ticket at the {desk}.
        You get tickets at the {desk} [only|].
        ---
        At the {desk}.
        Only at the {desk}."""),
    matter("change", "line seats stay", """
        What does it cost to change a booking?
        How much is it to change my booking?
        What do I pay if I change the day of my booking?
        Is there a fee for changing a booking?
        What is the fee for a change?
        Can I change my booking, and what does it cost?""",
        """A booking can be changed for {fee}.
        Changing a booking costs {fee}.
        The fee for changing a booking is {fee}.
        ---
        {fee}.
        A change costs {fee}.""",
        """A booking can be changed free of charge.
        Changes to a booking cost nothing[ until the day before|].
        ---
        Nothing, changes are free.
        Changes are free."""),
    matter("withdraw", "line seats stay", """
        Do I get my money back if I cancel?
        What is refunded if I cancel?
        How much do I get back if I cancel my booking?
        I cannot come. What is paid back?
        What happens to my money if I cancel?
        How much of the price is refunded when I cancel?""",
        """{guests} who cancel {before} days before get back {percent} per cent.
        If you cancel {before} days before, {percent} per cent is refunded.
        ---
        {percent} per cent, {before} days before.
        You get back {percent} per cent if you cancel {before} days before.""",
        """A booking that you cancel is refunded in full until the day before.
        If you cancel, the whole price is paid back until the day before.
        ---
        The whole price, until the day before.
        Everything, until the day before.""",
        """If you cancel, you get no money but a voucher.
        Whoever cancels a booking receives a voucher instead of a refund.
        ---
        You get a voucher.
        There is no refund, only a voucher."""),
    matter("voucher", "line paid stay", """
        How long is a voucher valid?
        For how many months can I use a voucher?
        When does my voucher run out?
        Until when can a voucher be used?
        How long can I keep a voucher?
        What is the time limit for vouchers?""",
        """A voucher is valid for {months} months.
        Vouchers can be used for {months} months.
        Use your voucher within {months} months.
        ---
        It is valid for {months} months.
        A voucher is good for {months} months."""),
    matter("code", "line seats stay", """
        What must I show at the {desk}?
        What do I need to collect my booking?
        What should I have with me if I have booked?
        What do you need to find my booking?
        What do you ask for if I have booked?
        What do I have to tell you about my booking?""",
        """Have your booking code ready, for example {code}.
        Whoever has booked shows the booking code at the {desk}.
        To find a booking we need its code[, such as {code}|].
        ---
        The booking code.
        Your booking code."""),
    matter("founded", "", """
        When was {org} founded?
        How old is {org}?
        In which year did {org} begin?
        Since when has {org} existed?
        What year was {org} founded?
        From what year is {org}?""",
        """{org} was founded in {year}.
        {org} began in {year} [with two workers|with three workers|in a small way].
        {org} has existed since {year}.
        In {year} {org} [was founded|began].
        ---
        It was founded in {year}.
        It began in {year}."""),
    matter("parking", "house stay vessel", """
        Where can I leave my car?
        Where do I park?
        Is there a place for my car?
        Where can we park?
        Where is the car park?
        Where should cars be left?""",
        """Cars are left [free of charge|for {fee}] behind the church.
        There is a car park behind the church.
        ---
        Behind the church.""",
        """The car park is opposite the {desk}.
        Cars can be left opposite the {desk}.
        ---
        Opposite the {desk}."""),
)  # fmt: skip
