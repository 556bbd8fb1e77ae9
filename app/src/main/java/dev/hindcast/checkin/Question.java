package dev.hindcast.checkin;

import java.util.Arrays;
import java.util.List;

/** The eleven questions of the check-in: what each colour means, and what to do next about a red. */
public enum Question {
    DIRECTION(
            Area.LEADING,
            "Direction",
            "Does everybody know what the team is for this quarter?",
            "Anyone would name the same outcomes, and the project that serves each.",
            "They would name their project, but not why it matters.",
            "Three people would give three answers.",
            "Put this quarter's outcomes on half a page and talk them through on Monday."),
    OWNERS(
            Area.LEADING,
            "Business owners",
            "Have I heard the business owners myself?",
            "I spoke with the owner of every running project within two weeks.",
            "One or two of them are overdue.",
            "I learned something that mattered late, or from somebody else.",
            "Book twenty minutes with the owner you have not heard for longest."),
    PEOPLE(
            Area.LEADING,
            "People",
            "Do I know how each person is doing?",
            "I had a real conversation with everybody within two weeks.",
            "Somebody's was put off, or was only about tasks.",
            "Somebody's trouble took me by surprise.",
            "Move nothing else: hold the conversation that was put off first thing on Monday."),
    PRIORITIES(
            Area.LEADING,
            "Priorities",
            "Did we say no to something?",
            "What we do not do is as clear as what we do; something was stopped or turned down.",
            "Everything goes on, some of it out of habit.",
            "Everything is urgent, and work was begun that nobody owns.",
            "Name the one project you would stop today, and tell its owner why."),
    DELEGATION(
            Area.LEADING,
            "Delegation",
            "Did the team take the decisions that are the team's?",
            "Tactical decisions were taken without me.",
            "A few came up to me that need not have.",
            "I decided how things are built.",
            "Hand the next such decision back, with the limits within which it is free."),
    CANDOUR(
            Area.LEADING,
            "Candour",
            "Could somebody tell bad news this week?",
            "Somebody did, early, and was thanked for it.",
            "It was told when I asked.",
            "I found it out by myself, or somebody was blamed.",
            "Begin the next meeting with something of your own that failed."),
    CODING_TIME(
            Area.TECHNICAL,
            "Time spent coding",
            "How much of the week did I write code?",
            "Under %1$d %% of my time.",
            "%1$d to %2$d %% of my time.",
            "Over %2$d %% of my time, or somebody waits for what I write.",
            "Hand over the task that others wait for, and review it instead."),
    REVIEW(
            Area.TECHNICAL,
            "Reading the work",
            "Did I read what the team made?",
            "I read a change and an experiment closely enough to ask about them.",
            "I skimmed, or only listened.",
            "I have not looked for two weeks.",
            "Ask for one notebook or change to be walked through with you."),
    EVALUATION(
            Area.TECHNICAL,
            "Evaluation",
            "Could I explain how each model is judged?",
            "Metric, baseline and threshold of every running experiment, without notes.",
            "For most of them.",
            "I would have to ask what good enough means.",
            "Take the experiment you know least and restate its criterion to its team."),
    PRODUCTION(
            Area.TECHNICAL,
            "What is live",
            "Do I know how what is live behaves?",
            "I saw its monitoring this week: data, drift, use.",
            "I would have heard of an incident.",
            "I would learn of trouble from the business.",
            "Look at the monitoring of what is live together with whoever owns it."),
    CRITICAL_PATH(
            Area.TECHNICAL,
            "Critical path",
            "Could the team go on for two weeks without me?",
            "Nothing technical waits for me.",
            "One thing does.",
            "Several do, or only I know how.",
            "Write down what only you know, and let somebody else do it next time.");

    private final Area area;
    private final String label;
    private final String text;
    private final List<String> meanings;
    private final String nextStep;

    Question(Area area, String label, String text, String green, String yellow, String red, String nextStep) {
        this.area = area;
        this.label = label;
        this.text = text;
        this.meanings = List.of(green, yellow, red);
        this.nextStep = nextStep;
    }

    /** The questions of an area, in their order. */
    public static List<Question> of(Area area) {
        return Arrays.stream(values()).filter(question -> question.area == area).toList();
    }

    public Area area() {
        return area;
    }

    /** In two or three words. */
    public String label() {
        return label;
    }

    /** In full. */
    public String text() {
        return text;
    }

    /** What the colour says of a leader whose team has so many people. */
    public String meaning(Colour colour, int teamSize) {
        var limit = codingLimit(teamSize);
        return meanings.get(colour.ordinal()).formatted(limit, limit + limit / 2);
    }

    /** What to do about a red. */
    public String nextStep() {
        return nextStep;
    }

    /** The share of their time, in percent, under which leaders of a team of that size should stay with coding. */
    public static int codingLimit(int teamSize) {
        return teamSize <= 6 ? 40 : teamSize <= 12 ? 20 : 10;
    }
}
