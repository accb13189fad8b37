package io.sixpager.sandbox;

/** What each new process of the sandbox is told of the installation before its first task; a record, as a {@link Task}. */
public interface Preparation {

    void prepare();
}
