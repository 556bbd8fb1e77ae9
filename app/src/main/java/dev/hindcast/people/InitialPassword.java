package dev.hindcast.people;

/** The password of the users that an installation begins with: the administrator and the people of the demo. */
public interface InitialPassword {

    Password password();
}
