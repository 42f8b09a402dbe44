# fails: same_value
# hint: compares
import json
from pathlib import Path

from ansible.module_utils.basic import AnsibleModule


def main():
    module = AnsibleModule(
        argument_spec={
            "path": {"type": "path", "required": True},
            "key": {"type": "str", "required": True, "no_log": False},
            "value": {"type": "raw", "required": True},
        },
        supports_check_mode=True,
    )
    file, key, value = Path(module.params["path"]), module.params["key"], module.params["value"]
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        module.fail_json(msg=f"{file}: {error}")
    changed = True
    if changed and not module.check_mode:
        file.write_text(json.dumps({**data, key: value}, indent=2) + "\n", encoding="utf-8")
    module.exit_json(changed=changed)


if __name__ == "__main__":
    main()
