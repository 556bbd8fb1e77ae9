package dev.hindcast.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.checkin.CheckInQuery.CheckIn;
import dev.hindcast.checkin.CheckInQuery.Own;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which week a leader is still to look back on. */
class OwedCheckInTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Week THIS = Week.of(FRIDAY);

    @Test
    void asksEveryLeaderFromFridayToSunday() {
        assertThat(own().owed(FRIDAY.minusDays(1))).isEmpty();
        assertThat(own().owed(FRIDAY)).contains(THIS);
        assertThat(own().owed(FRIDAY.plusDays(2))).contains(THIS);
        assertThat(own().owed(FRIDAY.plusDays(3))).isEmpty();
    }

    @Test
    void asksNoMoreOnceItIsAnswered() {
        assertThat(own(THIS).owed(FRIDAY)).isEmpty();
        assertThat(own(THIS).owed(FRIDAY.plusDays(3))).isEmpty();
    }

    @Test
    void letsThoseWhoHaveBegunCatchUpUntilWednesday() {
        assertThat(own(THIS.minus(1)).owed(FRIDAY.plusDays(5))).contains(THIS);
        assertThat(own(THIS.minus(1)).owed(FRIDAY.plusDays(6))).isEmpty();
        assertThat(own(THIS.minus(1)).owed(FRIDAY.plusDays(7))).contains(Week.of(FRIDAY.plusDays(7)));
    }

    private static Own.Result own(Week... answered) {
        return new Own.Result(Arrays.stream(answered)
                .map(week -> new CheckIn(week, 6, allGreen(), null, Instant.EPOCH, List.of(), 0))
                .toList());
    }

    private static Answers allGreen() {
        return new Answers(Arrays.stream(Question.values())
                .collect(Collectors.toMap(Function.identity(), question -> Colour.GREEN)));
    }
}
