package io.sixpager.broadcast;

/** Takes in what other instances say. One thread calls all listeners; none of them may keep it waiting. */
public interface BroadcastListener {

    /** A name of lower-case letters and underscores. */
    String channel();

    void received(String payload);

    /** The connection is new: nobody knows what was said before. */
    void missed();
}
