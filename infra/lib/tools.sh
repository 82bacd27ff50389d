# Finds what the platform needs on this machine, installs it from Debian's packages where we may, and else names
# it before anything is half done. Sourced by the commands in infra/.

say() { printf '%s\n' "$*"; }
# fail SENTENCE [EXIT CODE]
fail() { printf 'firewarden: %s\n' "$1" >&2; exit "${2:-1}"; }

# missing_tool NAME: prints the Debian package of a tool that is not here.
missing_tool() {
  case $1 in
    jdk) "$HOUSE/.mvn/jdk25" >/dev/null 2>&1 || echo openjdk-25-jdk-headless ;;
    maven) command -v mvn >/dev/null || ls "$HOME"/.m2/wrapper/apache-maven-*/bin/mvn >/dev/null 2>&1 || echo maven ;;
    node) node_is_new_enough || echo nodejs ;;
    npm) command -v npm >/dev/null || echo npm ;;
    curl) command -v curl >/dev/null || echo curl ;;
    chromium) command -v chromium >/dev/null || echo chromium ;;
    fonts) ls /usr/share/fonts/*/noto/*CJK* >/dev/null 2>&1 || fc-list :lang=zh 2>/dev/null | grep -q . || echo fonts-noto-cjk ;;
  esac
}

# Vite needs ^20.19 or >=22.12.
node_is_new_enough() {
  command -v node >/dev/null || return 1
  node -e 'const [a,b]=process.versions.node.split(".").map(Number);process.exit((a===20&&b>=19)||(a===22&&b>=12)||a>22?0:1)'
}

# need TOOL...: all of them are here afterwards, or the command ends with a list of what to install.
need() {
  local tool package packages=()
  for tool in "$@"; do
    package=$(missing_tool "$tool")
    [ -z "$package" ] || packages+=("$package")
  done
  [ ${#packages[@]} -gt 0 ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing ${packages[*]} from Debian's packages ..."
    mkdir -p "$DATA/logs"
    if apt-get -o DPkg::Lock::Timeout=300 update >"$DATA/logs/apt.log" 2>&1; then
      DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends \
        "${packages[@]}" >>"$DATA/logs/apt.log" 2>&1 || true
    fi
  fi
  local left=()
  for tool in "$@"; do
    package=$(missing_tool "$tool")
    [ -z "$package" ] || left+=("$package")
  done
  [ ${#left[@]} -eq 0 ] && return 0
  fail "this machine lacks: ${left[*]}. Install them (Debian: apt-get install ${left[*]}; where the release has no JDK 25 or no Node 20.19, take Temurin 25 or a newer Node) and start again. Nothing was changed." 3
}

# enough_room: disk and memory, in words.
enough_room() {
  local disk memory disk_needed=${FIREWARDEN_DISK_MB:-2000} memory_needed=${FIREWARDEN_MEMORY_MB:-3200}
  disk=$(df -Pk "$DATA" | awk 'NR==2{print int($4/1024)}')
  [ "$disk" -ge "$disk_needed" ] || fail "only $disk MB are free on the disk of $DATA; the platform needs $disk_needed MB." 4
  memory=$(awk '/MemAvailable/{print int($2/1024)}' /proc/meminfo)
  [ "$memory" -ge "$memory_needed" ] || fail "only $memory MB of memory are free; the platform needs $memory_needed MB. Stop something, or set FIREWARDEN_MEMORY_MB lower at your own risk." 5
}

# A fingerprint of every file the build reads.
sources_fingerprint() {
  ( cd "$HOUSE" && { git ls-files -co --exclude-standard -z -- pom.xml .mvn gateway ./*-service infra/platform infra/contracts infra/embedded infra/standins infra/journeys 2>/dev/null || find pom.xml .mvn gateway ./*-service infra -type f -not -path '*/target/*' -not -path '*/node_modules/*' -print0; } \
    | sort -z | xargs -0 sha1sum 2>/dev/null | grep -v '/src/test/' | sha1sum | cut -c1-40 )
}

# build: makes the jars that are stale; one line of progress per module.
build() {
  # The tests build everything themselves before they start a platform.
  [ "${FIREWARDEN_BUILD:-}" != skip ] || return 0
  local print; print=$(sources_fingerprint)
  [ "$(cat "$DATA/built" 2>/dev/null)" = "$print" ] && [ -z "$(missing_jars)" ] && return 0
  say "Building (first time: some minutes) ..."
  mkdir -p "$DATA/logs"
  local modules=infra/embedded,infra/standins,registry-service,sampling-service,inspection-service,notification-service,gateway,infra/journeys
  ( cd "$HOUSE" && ./mvnw -pl "$modules" -am -DskipTests -Dmaven.test.skip=true package ) >"$DATA/logs/build.log" 2>&1 &
  local builder=$! line last=""
  while kill -0 $builder 2>/dev/null; do
    line=$(grep -E '^\[INFO\] Building [^j]' "$DATA/logs/build.log" 2>/dev/null | tail -n 1 | sed 's/^\[INFO\] Building //; s/ 1.0.0-SNAPSHOT//') || true
    [ -z "$line" ] || [ "$line" = "$last" ] || { say "  $line"; last=$line; }
    sleep 1
  done
  wait $builder || { grep -E 'ERROR' "$DATA/logs/build.log" | head -n 15 >&2; fail "the build failed; all of it is in .data/logs/build.log"; }
  echo "$print" >"$DATA/built"
}

missing_jars() {
  local app
  for app in $PROCESSES; do [ -f "$(jar_of "$app")" ] || echo "$app"; done
  [ -f "$HOUSE/infra/journeys/target/journeys.jar" ] || echo journeys
}
