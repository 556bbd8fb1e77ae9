package dev.hindcast.project.write;

/** A rule of the project, named as the sentence that it holds. */
interface Rule {

    /** Throws a {@link dev.hindcast.shared.DomainRule} or {@link dev.hindcast.shared.InvalidInput} when broken. */
    void verify();
}
