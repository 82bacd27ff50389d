package io.firewarden.platform.sample;

import io.firewarden.platform.kernel.Changed;

/**
 * A small aggregate to try the platform with: a parcel that moves from place to place.
 */
record Parcel(String place, int moves) {

	static Changed<Parcel, ParcelEvent> sent(String place) {
		return Changed.of(new Parcel(place, 0), new ParcelEvent.Sent(place));
	}

	Changed<Parcel, ParcelEvent> move(String to) {
		return Changed.of(new Parcel(to, this.moves + 1), new ParcelEvent.Moved(this.place, to));
	}

	/** What others may learn of a parcel. */
	sealed interface ParcelEvent {

		record Sent(String place) implements ParcelEvent {
		}

		record Moved(String from, String to) implements ParcelEvent {
		}

	}

}
