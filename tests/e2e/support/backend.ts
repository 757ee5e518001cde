// Starts one backend for each worker, on a free port with a database and files of its own, and
// stops it afterwards. A test may kill and restart it.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run the journeys with: cargo xtask test --only e2e`);
  return value;
}

export class Backend {
  readonly data = mkdtempSync(join(tmpdir(), "onething-e2e-"));
  address = "";
  private port = "0";
  private process?: ChildProcess;

  constructor(private readonly more: string[] = []) {}

  async start(): Promise<void> {
    const child = spawn(
      required("ONETHING_BACKEND"),
      [
        "--listen", `127.0.0.1:${this.port}`,
        "--data", this.data,
        "--site", required("ONETHING_SITE"),
        "--court-delay-ms", "300",
        ...this.more,
        "--code-resend-seconds", "0",
        "--codes-per-address", "100000",
        "--reconcile-after-ms", "2000",
      ],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    this.process = child;
    let complaint = "";
    child.stderr?.on("data", (chunk) => (complaint = (complaint + chunk).slice(-4000)));
    const lines = createInterface({ input: child.stdout! });
    this.address = await new Promise<string>((resolve, reject) => {
      lines.on("line", (line) => {
        const found = line.match(/listening on (http:\/\/\S+)/);
        if (found) resolve(found[1]);
      });
      child.on("exit", (code) => reject(new Error(`the backend stopped (${code}):\n${complaint}`)));
    });
    this.port = new URL(this.address).port;
  }

  /** Stops it at once, as a power cut would. */
  async kill(): Promise<void> {
    const child = this.process;
    if (!child || child.exitCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }

  async dispose(): Promise<void> {
    await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }
}
