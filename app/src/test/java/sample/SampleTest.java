package sample;

import dev.hindcast.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Import;

/** The whole program with the sample feature added, on which the platform is tried. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@AutoConfigurationPackage
@Import({
    Counter.class,
    CounterTables.class,
    CounterRoom.class,
    CounterRaises.class,
    WhenRaisedByHundredThenAddOne.class,
})
@interface SampleTest {}
