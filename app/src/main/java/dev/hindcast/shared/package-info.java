/** Words every feature shares: identifiers, money, months, rules and who did what when. JDK only. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package dev.hindcast.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
