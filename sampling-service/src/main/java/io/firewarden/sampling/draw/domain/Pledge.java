package io.firewarden.sampling.draw.domain;

import java.util.Optional;

import io.firewarden.sampling.draw.domain.protocol.Contribution;

/**
 * One contributor's part in the seed, as far as it has come.
 *
 * @param by a witness's account, or the words that name a public source
 * @param commitment what a witness published before the freeze
 */
public record Pledge(String by, Contribution.Kind kind, Optional<String> commitment, Optional<String> value) {

	public static Pledge witness(String account) {
		return new Pledge(account, Contribution.Kind.WITNESS, Optional.empty(), Optional.empty());
	}

	public static Pledge publicSource(String source) {
		return new Pledge(source, Contribution.Kind.PUBLIC, Optional.empty(), Optional.empty());
	}

	public boolean isWitness(String account) {
		return this.kind == Contribution.Kind.WITNESS && this.by.equals(account);
	}

	boolean ready() {
		return this.kind == Contribution.Kind.PUBLIC || this.commitment.isPresent();
	}

	/** Whether this value is the one committed to; a public source is bound to none. */
	public boolean fits(String revealed) {
		String made = new Contribution(this.by, this.kind, revealed).commitment();
		return this.kind == Contribution.Kind.PUBLIC || this.commitment.filter(made::equals).isPresent();
	}

	Pledge committed(String hash) {
		return new Pledge(this.by, this.kind, Optional.of(hash), this.value);
	}

	Pledge revealed(String content) {
		return new Pledge(this.by, this.kind, this.commitment, Optional.of(content));
	}

}
