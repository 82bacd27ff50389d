package io.firewarden.platform.sample;

import java.math.BigDecimal;
import java.util.List;

import io.firewarden.platform.kernel.Changed;
import org.jspecify.annotations.Nullable;

/**
 * A small aggregate to try the platform with: a parcel that moves from place to place.
 */
record Parcel(String place, int moves, @Nullable BigDecimal weight) {

	static Changed<Parcel, ParcelEvent> sent(String place) {
		return Changed.of(new Parcel(place, 0, null), new ParcelEvent.Sent(place));
	}

	Changed<Parcel, ParcelEvent> move(String to) {
		return Changed.of(new Parcel(to, this.moves + 1, this.weight), new ParcelEvent.Moved(this.place, to));
	}

	/** Nobody else needs to know what it weighs. */
	Changed<Parcel, ParcelEvent> weigh(String kilograms) {
		return new Changed<>(new Parcel(this.place, this.moves, new BigDecimal(kilograms)), List.of());
	}

	/** Its moves were counted anew. */
	Changed<Parcel, ParcelEvent> recount(int counted) {
		return new Changed<>(new Parcel(this.place, counted, this.weight), List.of());
	}

	/** What others may learn of a parcel. */
	sealed interface ParcelEvent {

		record Sent(String place) implements ParcelEvent {
		}

		record Moved(String from, String to) implements ParcelEvent {
		}

	}

}
