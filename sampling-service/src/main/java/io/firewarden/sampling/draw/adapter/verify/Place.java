package io.firewarden.sampling.draw.adapter.verify;

import org.jspecify.annotations.Nullable;

/** Where in the document: written out only when something is wrong there. */
record Place(@Nullable Place within, @Nullable String name, int index) {

	static final Place ROOT = new Place(null, null, 0);

	Place member(String name) {
		return new Place(this, name, 0);
	}

	Place element(int index) {
		return new Place(this, null, index);
	}

	@Override
	public String toString() {
		if (this.within == null) {
			return "";
		}
		String before = this.within.toString();
		if (this.name == null) {
			return before + "[" + this.index + "]";
		}
		return before.isEmpty() ? this.name : before + "." + this.name;
	}

}
