/** Post-mortems: blameless accounts of why something failed, their factors, lessons and actions. */
@NullMarked
package dev.hindcast.postmortem;

import org.jspecify.annotations.NullMarked;
