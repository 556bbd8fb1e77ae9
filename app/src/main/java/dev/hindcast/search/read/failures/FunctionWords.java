package dev.hindcast.search.read.failures;

import java.util.Set;

/** Words that hold a question together and say nothing about what is asked. */
final class FunctionWords {

    private static final Set<String> WORDS = Set.of("""
            a about above after again against all also although am an and any anyone anything are around as at be \
            because been before being below between both but by can cannot could did do does doing done down during \
            each either else ever every few for from further get gets getting got had has have having he her here hers \
            him his how however i if in into is it its itself just let may me might mine more most much must my myself \
            neither no nor not now of off on once only onto or other our ours ourselves out over own per please rather \
            same shall she should since so some someone something such than that the their theirs them themselves then \
            there therefore these they this those though through thus to together too toward towards under until up \
            upon us very via was we were what whatever when where whereas whether which while who whom whose why will \
            with within without would yes yet you your yours yourself""".split(" "));

    private FunctionWords() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
